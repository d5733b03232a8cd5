import { Field, ObjectType } from "type-graphql";
import { Role } from "../enums/Role";
import { CountryOrInstitution } from "../unions/CountryOrInstitution";
import { RelatedEdge } from "./RelatedEdge";

@ObjectType({
  description: "A country or institution reached along a relation, with the relation's own properties.",
})
export class RelatedCountryOrInstitutionEdge extends RelatedEdge {
  @Field(() => CountryOrInstitution, { description: "The entity at the other end." })
  readonly node: unknown;

  @Field(() => String, {
    nullable: true,
    description: "The office's title as written (HOLDS_POSITION; null along other relations).",
  })
  readonly title: string | null;

  @Field(() => Role, {
    nullable: true,
    description: "The part played (PARTNER_IN; null along other relations).",
  })
  readonly role: string | null;
}
