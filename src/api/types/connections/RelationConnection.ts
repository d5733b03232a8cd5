import { Field, ObjectType } from "type-graphql";
import { Relation } from "../objects/Relation";
import { FacetedConnection } from "./FacetedConnection";
import { RelationEdge } from "./RelationEdge";

@ObjectType({ description: "A page of relations." })
export class RelationConnection extends FacetedConnection {
  @Field(() => [RelationEdge], { description: "The edges of this page." })
  readonly edges: RelationEdge[];

  @Field(() => [Relation], { description: "The nodes of this page, without their edges." })
  readonly nodes: Relation[];
}
