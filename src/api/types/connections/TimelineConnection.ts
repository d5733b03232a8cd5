import { Field, ObjectType } from "type-graphql";
import { TimelineEntry } from "../objects/TimelineEntry";
import { Connection } from "./Connection";
import { TimelineEdge } from "./TimelineEdge";

@ObjectType({ description: "Dated facts in order of time, undated last." })
export class TimelineConnection extends Connection {
  @Field(() => [TimelineEdge], { description: "The edges of this page." })
  readonly edges: TimelineEdge[];

  @Field(() => [TimelineEntry], { description: "The nodes of this page, without their edges." })
  readonly nodes: TimelineEntry[];
}
