import { Field, ObjectType } from "type-graphql";
import { Meeting } from "../objects/Meeting";
import { FacetedConnection } from "./FacetedConnection";
import { RelatedMeetingEdge } from "./RelatedMeetingEdge";

@ObjectType({ description: "Meetings reached along a relation." })
export class RelatedMeetingConnection extends FacetedConnection {
  @Field(() => [RelatedMeetingEdge], { description: "The edges of this page." })
  readonly edges: RelatedMeetingEdge[];

  @Field(() => [Meeting], { description: "The nodes of this page, without their edges." })
  readonly nodes: Meeting[];
}
