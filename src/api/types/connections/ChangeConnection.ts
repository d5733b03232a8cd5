import { Field, ObjectType } from "type-graphql";
import { Change } from "../objects/Change";
import { ChangeEdge } from "./ChangeEdge";
import { Connection } from "./Connection";

@ObjectType({ description: "What changed in the graph, oldest first." })
export class ChangeConnection extends Connection {
  @Field(() => [ChangeEdge], { description: "The edges of this page." })
  readonly edges: ChangeEdge[];

  @Field(() => [Change], { description: "The nodes of this page, without their edges." })
  readonly nodes: Change[];
}
