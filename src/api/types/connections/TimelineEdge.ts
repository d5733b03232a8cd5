import { Field, ObjectType } from "type-graphql";
import { TimelineEntry } from "../objects/TimelineEntry";

@ObjectType({ description: "A dated fact." })
export class TimelineEdge {
  @Field(() => String, { description: "Where this edge stands; give it to `after` or `before`." })
  readonly cursor: string;

  @Field(() => TimelineEntry, { description: "The thing itself." })
  readonly node: TimelineEntry;
}
