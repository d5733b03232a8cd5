import { Field, ObjectType } from "type-graphql";
import { Agreement } from "../objects/Agreement";
import { FacetedConnection } from "./FacetedConnection";
import { RelatedAgreementEdge } from "./RelatedAgreementEdge";

@ObjectType({ description: "Agreements reached along a relation." })
export class RelatedAgreementConnection extends FacetedConnection {
  @Field(() => [RelatedAgreementEdge], { description: "The edges of this page." })
  readonly edges: RelatedAgreementEdge[];

  @Field(() => [Agreement], { description: "The nodes of this page, without their edges." })
  readonly nodes: Agreement[];
}
