import { Field, ObjectType } from "type-graphql";
import { Role } from "../enums/Role";
import { Official } from "../objects/Official";
import { RelatedEdge } from "./RelatedEdge";

@ObjectType({ description: "An official reached along a relation, with the relation's own properties." })
export class RelatedOfficialEdge extends RelatedEdge {
  @Field(() => Official, { description: "The entity at the other end." })
  readonly node: Official;

  @Field(() => String, {
    nullable: true,
    description: "The office's title as written (HOLDS_POSITION; null along other relations).",
  })
  readonly title: string | null;

  @Field(() => Role, {
    nullable: true,
    description: "The part played (PARTICIPATED_IN; null along other relations).",
  })
  readonly role: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The attitude, where the text states one (COMMENTED_ON; null along other relations).",
  })
  readonly stance: string | null;
}
