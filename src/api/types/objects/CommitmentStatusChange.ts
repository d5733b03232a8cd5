import { Field, ObjectType } from "type-graphql";
import { CommitmentStatus } from "../enums/CommitmentStatus";
import { StatedChange } from "./StatedChange";

@ObjectType({ description: "A status as one document states it." })
export class CommitmentStatusChange extends StatedChange {
  @Field(() => CommitmentStatus, { description: "The status." })
  readonly status: string;
}
