import { Field, ObjectType } from "type-graphql";
import { Contradiction } from "../objects/Contradiction";
import { Connection } from "./Connection";
import { ContradictionEdge } from "./ContradictionEdge";

@ObjectType({ description: "A page of contradictions." })
export class ContradictionConnection extends Connection {
  @Field(() => [ContradictionEdge], { description: "The edges of this page." })
  readonly edges: ContradictionEdge[];

  @Field(() => [Contradiction], { description: "The nodes of this page, without their edges." })
  readonly nodes: Contradiction[];
}
