import { Field, ObjectType } from "type-graphql";
import { Institution } from "../objects/Institution";
import { FacetedConnection } from "./FacetedConnection";
import { InstitutionEdge } from "./InstitutionEdge";

@ObjectType({ description: "A page of institutions." })
export class InstitutionConnection extends FacetedConnection {
  @Field(() => [InstitutionEdge], { description: "The edges of this page." })
  readonly edges: InstitutionEdge[];

  @Field(() => [Institution], { description: "The nodes of this page, without their edges." })
  readonly nodes: Institution[];
}
