import { ArgsType, Field, ID, Int } from "type-graphql";
import { CommitmentStatus } from "../enums/CommitmentStatus";
import { ReviewTimesArguments } from "./ReviewTimesArguments";

/** Which commitments. */
@ArgsType()
export class CommitmentsArguments extends ReviewTimesArguments {
  @Field(() => ID, { nullable: true, description: "Only this project or agreement." })
  readonly of?: string;

  @Field(() => [CommitmentStatus], { nullable: true, description: "Only with one of these statuses." })
  readonly status?: string[];

  @Field(() => Int, {
    nullable: true,
    description:
      "Only those neither done nor cancelled that were not heard of for so many months; as of `asOf`, where given.",
  })
  readonly silentForMonths?: number;
}
