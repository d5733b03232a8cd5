import { Field, ObjectType } from "type-graphql";
import { Statement } from "../objects/Statement";
import { FacetedConnection } from "./FacetedConnection";
import { StatementEdge } from "./StatementEdge";

@ObjectType({ description: "A page of statements." })
export class StatementConnection extends FacetedConnection {
  @Field(() => [StatementEdge], { description: "The edges of this page." })
  readonly edges: StatementEdge[];

  @Field(() => [Statement], { description: "The nodes of this page, without their edges." })
  readonly nodes: Statement[];
}
