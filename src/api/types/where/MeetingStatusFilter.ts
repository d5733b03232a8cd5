import { Field, InputType } from "type-graphql";
import { MeetingStatus } from "../enums/MeetingStatus";

@InputType({ description: "Conditions on the status of a meeting." })
export class MeetingStatusFilter {
  @Field(() => MeetingStatus, { nullable: true, description: "This one; null asks for those without one." })
  readonly eq?: string;

  @Field(() => [MeetingStatus], { nullable: true, description: "One of these." })
  readonly in?: string[];
}
