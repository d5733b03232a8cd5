import { Field, ObjectType } from "type-graphql";
import { Meeting } from "../objects/Meeting";

@ObjectType({ description: "A meeting in a list." })
export class MeetingEdge {
  @Field(() => String, { description: "Where this edge stands; give it to `after` or `before`." })
  readonly cursor: string;

  @Field(() => Meeting, { description: "The thing itself." })
  readonly node: Meeting;
}
