import { Field, InputType } from "type-graphql";
import { CommitmentStatus } from "../enums/CommitmentStatus";

@InputType({ description: "Conditions on the status of a project or agreement." })
export class CommitmentStatusFilter {
  @Field(() => CommitmentStatus, {
    nullable: true,
    description: "This one; null asks for those without one.",
  })
  readonly eq?: string;

  @Field(() => [CommitmentStatus], { nullable: true, description: "One of these." })
  readonly in?: string[];
}
