import { Field, ObjectType } from "type-graphql";
import { Topic } from "../objects/Topic";
import { FacetedConnection } from "./FacetedConnection";
import { RelatedTopicEdge } from "./RelatedTopicEdge";

@ObjectType({ description: "Topics reached along a relation." })
export class RelatedTopicConnection extends FacetedConnection {
  @Field(() => [RelatedTopicEdge], { description: "The edges of this page." })
  readonly edges: RelatedTopicEdge[];

  @Field(() => [Topic], { description: "The nodes of this page, without their edges." })
  readonly nodes: Topic[];
}
