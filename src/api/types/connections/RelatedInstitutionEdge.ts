import { Field, ObjectType } from "type-graphql";
import { Role } from "../enums/Role";
import { Institution } from "../objects/Institution";
import { RelatedEdge } from "./RelatedEdge";

@ObjectType({ description: "An institution reached along a relation, with the relation's own properties." })
export class RelatedInstitutionEdge extends RelatedEdge {
  @Field(() => Institution, { description: "The entity at the other end." })
  readonly node: Institution;

  @Field(() => Role, {
    nullable: true,
    description: "The part played (PARTICIPATED_IN; null along other relations).",
  })
  readonly role: string | null;
}
