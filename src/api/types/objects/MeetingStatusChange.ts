import { Field, ObjectType } from "type-graphql";
import { MeetingStatus } from "../enums/MeetingStatus";
import { StatedChange } from "./StatedChange";

@ObjectType({ description: "A status as one document states it." })
export class MeetingStatusChange extends StatedChange {
  @Field(() => MeetingStatus, { description: "The status." })
  readonly status: string;
}
