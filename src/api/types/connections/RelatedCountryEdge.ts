import { Field, ObjectType } from "type-graphql";
import { Role } from "../enums/Role";
import { Country } from "../objects/Country";
import { RelatedEdge } from "./RelatedEdge";

@ObjectType({ description: "A country reached along a relation, with the relation's own properties." })
export class RelatedCountryEdge extends RelatedEdge {
  @Field(() => Country, { description: "The entity at the other end." })
  readonly node: Country;

  @Field(() => Role, {
    nullable: true,
    description: "The part played (PARTICIPATED_IN; null along other relations).",
  })
  readonly role: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The city, as written (HELD_IN; null along other relations).",
  })
  readonly city: string | null;
}
