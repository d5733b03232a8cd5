import { Field, ObjectType } from "type-graphql";
import { Agreement } from "../objects/Agreement";
import { AgreementEdge } from "./AgreementEdge";
import { FacetedConnection } from "./FacetedConnection";

@ObjectType({ description: "A page of agreements." })
export class AgreementConnection extends FacetedConnection {
  @Field(() => [AgreementEdge], { description: "The edges of this page." })
  readonly edges: AgreementEdge[];

  @Field(() => [Agreement], { description: "The nodes of this page, without their edges." })
  readonly nodes: Agreement[];
}
