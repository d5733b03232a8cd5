import { Field, ObjectType } from "type-graphql";
import { Entity } from "../objects/Entity";
import { Connection } from "./Connection";
import { SharedEdge } from "./SharedEdge";

@ObjectType({ description: "What several entities have in common, best evidenced first." })
export class SharedConnection extends Connection {
  @Field(() => [SharedEdge], { description: "The edges of this page." })
  readonly edges: SharedEdge[];

  @Field(() => [Entity], { description: "The nodes of this page, without their edges." })
  readonly nodes: Entity[];
}
