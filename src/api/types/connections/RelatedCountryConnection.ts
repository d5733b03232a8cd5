import { Field, ObjectType } from "type-graphql";
import { Country } from "../objects/Country";
import { FacetedConnection } from "./FacetedConnection";
import { RelatedCountryEdge } from "./RelatedCountryEdge";

@ObjectType({ description: "Countries reached along a relation." })
export class RelatedCountryConnection extends FacetedConnection {
  @Field(() => [RelatedCountryEdge], { description: "The edges of this page." })
  readonly edges: RelatedCountryEdge[];

  @Field(() => [Country], { description: "The nodes of this page, without their edges." })
  readonly nodes: Country[];
}
