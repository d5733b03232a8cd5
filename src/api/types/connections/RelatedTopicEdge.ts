import { Field, ObjectType } from "type-graphql";
import { Topic } from "../objects/Topic";
import { RelatedEdge } from "./RelatedEdge";

@ObjectType({ description: "A topic reached along a relation, with the relation's own properties." })
export class RelatedTopicEdge extends RelatedEdge {
  @Field(() => Topic, { description: "The entity at the other end." })
  readonly node: Topic;

  @Field(() => String, {
    nullable: true,
    description: "The attitude, where the text states one (COMMENTED_ON; null along other relations).",
  })
  readonly stance: string | null;
}
