import { Field, Int, ObjectType } from "type-graphql";
import { CommitmentStatus } from "../enums/CommitmentStatus";
import { CommitmentStatusChange } from "./CommitmentStatusChange";
import { Entity } from "./Entity";
import { StatedDate } from "./StatedDate";

@ObjectType({ description: "A project or agreement followed through its states." })
export class Commitment {
  @Field(() => Entity, { description: "The project or agreement." })
  readonly subject: Entity;

  @Field(() => CommitmentStatus, { nullable: true, description: "The latest status." })
  readonly status: string | null;

  @Field(() => [CommitmentStatusChange], { description: "Every change, oldest first, with its quote." })
  readonly steps: CommitmentStatusChange[];

  @Field(() => StatedDate, { nullable: true, description: "When a document last spoke of it." })
  readonly lastHeardOf: StatedDate | null;

  @Field(() => Int, {
    nullable: true,
    description: "Full months since then; null where that day is unknown.",
  })
  readonly monthsSilent: number | null;
}
