import { Field, ObjectType } from "type-graphql";
import { Role } from "../enums/Role";
import { Project } from "../objects/Project";
import { RelatedEdge } from "./RelatedEdge";

@ObjectType({ description: "A project reached along a relation, with the relation's own properties." })
export class RelatedProjectEdge extends RelatedEdge {
  @Field(() => Project, { description: "The entity at the other end." })
  readonly node: Project;

  @Field(() => Role, {
    nullable: true,
    description: "The part played (PARTNER_IN; null along other relations).",
  })
  readonly role: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The attitude, where the text states one (COMMENTED_ON; null along other relations).",
  })
  readonly stance: string | null;
}
