import { Field, ObjectType } from "type-graphql";
import { Judgement } from "../objects/Judgement";
import { Connection } from "./Connection";
import { JudgementEdge } from "./JudgementEdge";

@ObjectType({ description: "Decisions on identity, newest first." })
export class JudgementConnection extends Connection {
  @Field(() => [JudgementEdge], { description: "The edges of this page." })
  readonly edges: JudgementEdge[];

  @Field(() => [Judgement], { description: "The nodes of this page, without their edges." })
  readonly nodes: Judgement[];
}
