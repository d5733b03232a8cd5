import { Field, ObjectType } from "type-graphql";
import { Role } from "../enums/Role";
import { Meeting } from "../objects/Meeting";
import { RelatedEdge } from "./RelatedEdge";

@ObjectType({ description: "A meeting reached along a relation, with the relation's own properties." })
export class RelatedMeetingEdge extends RelatedEdge {
  @Field(() => Meeting, { description: "The entity at the other end." })
  readonly node: Meeting;

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

  @Field(() => String, {
    nullable: true,
    description: "The attitude, where the text states one (COMMENTED_ON; null along other relations).",
  })
  readonly stance: string | null;
}
