import { Field, ObjectType } from "type-graphql";
import { Meeting } from "../objects/Meeting";
import { FacetedConnection } from "./FacetedConnection";
import { MeetingEdge } from "./MeetingEdge";

@ObjectType({ description: "A page of meetings." })
export class MeetingConnection extends FacetedConnection {
  @Field(() => [MeetingEdge], { description: "The edges of this page." })
  readonly edges: MeetingEdge[];

  @Field(() => [Meeting], { description: "The nodes of this page, without their edges." })
  readonly nodes: Meeting[];
}
