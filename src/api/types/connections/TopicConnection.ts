import { Field, ObjectType } from "type-graphql";
import { Topic } from "../objects/Topic";
import { FacetedConnection } from "./FacetedConnection";
import { TopicEdge } from "./TopicEdge";

@ObjectType({ description: "A page of topics." })
export class TopicConnection extends FacetedConnection {
  @Field(() => [TopicEdge], { description: "The edges of this page." })
  readonly edges: TopicEdge[];

  @Field(() => [Topic], { description: "The nodes of this page, without their edges." })
  readonly nodes: Topic[];
}
