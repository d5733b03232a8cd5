import { Field, ObjectType } from "type-graphql";
import { Country } from "../objects/Country";
import { CountryEdge } from "./CountryEdge";
import { FacetedConnection } from "./FacetedConnection";

@ObjectType({ description: "A page of countries." })
export class CountryConnection extends FacetedConnection {
  @Field(() => [CountryEdge], { description: "The edges of this page." })
  readonly edges: CountryEdge[];

  @Field(() => [Country], { description: "The nodes of this page, without their edges." })
  readonly nodes: Country[];
}
