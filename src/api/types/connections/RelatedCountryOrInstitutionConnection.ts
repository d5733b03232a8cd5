import { Field, ObjectType } from "type-graphql";
import { CountryOrInstitution } from "../unions/CountryOrInstitution";
import { FacetedConnection } from "./FacetedConnection";
import { RelatedCountryOrInstitutionEdge } from "./RelatedCountryOrInstitutionEdge";

@ObjectType({ description: "Countries and institutions reached along a relation." })
export class RelatedCountryOrInstitutionConnection extends FacetedConnection {
  @Field(() => [RelatedCountryOrInstitutionEdge], { description: "The edges of this page." })
  readonly edges: RelatedCountryOrInstitutionEdge[];

  @Field(() => [CountryOrInstitution], { description: "The nodes of this page, without their edges." })
  readonly nodes: unknown[];
}
