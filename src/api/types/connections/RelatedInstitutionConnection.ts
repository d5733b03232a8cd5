import { Field, ObjectType } from "type-graphql";
import { Institution } from "../objects/Institution";
import { FacetedConnection } from "./FacetedConnection";
import { RelatedInstitutionEdge } from "./RelatedInstitutionEdge";

@ObjectType({ description: "Institutions reached along a relation." })
export class RelatedInstitutionConnection extends FacetedConnection {
  @Field(() => [RelatedInstitutionEdge], { description: "The edges of this page." })
  readonly edges: RelatedInstitutionEdge[];

  @Field(() => [Institution], { description: "The nodes of this page, without their edges." })
  readonly nodes: Institution[];
}
