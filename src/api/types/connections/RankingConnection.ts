import { Field, ObjectType } from "type-graphql";
import { Entity } from "../objects/Entity";
import { Connection } from "./Connection";
import { RankingEdge } from "./RankingEdge";

@ObjectType({
  description:
    "Entities in order of a measure of the whole graph; computed by its own questions, not in one statement.",
})
export class RankingConnection extends Connection {
  @Field(() => [RankingEdge], { description: "The edges of this page." })
  readonly edges: RankingEdge[];

  @Field(() => [Entity], { description: "The nodes of this page, without their edges." })
  readonly nodes: Entity[];

  @Field(() => String, { description: "How the measure was computed, and over what." })
  readonly method: string;
}
