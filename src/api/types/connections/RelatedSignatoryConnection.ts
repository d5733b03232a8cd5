import { Field, ObjectType } from "type-graphql";
import { Signatory } from "../unions/Signatory";
import { FacetedConnection } from "./FacetedConnection";
import { RelatedSignatoryEdge } from "./RelatedSignatoryEdge";

@ObjectType({ description: "Signatories reached along a relation." })
export class RelatedSignatoryConnection extends FacetedConnection {
  @Field(() => [RelatedSignatoryEdge], { description: "The edges of this page." })
  readonly edges: RelatedSignatoryEdge[];

  @Field(() => [Signatory], { description: "The nodes of this page, without their edges." })
  readonly nodes: unknown[];
}
