import { ArgsType, Field, ID, Int } from "type-graphql";
import { CommitmentStatus } from "../enums/CommitmentStatus";
import { PageArguments } from "./PageArguments";

/** Which commitments. */
@ArgsType()
export class CommitmentsArguments extends PageArguments {
  @Field(() => ID, { nullable: true, description: "Only this project or agreement." })
  readonly of?: string;

  @Field(() => [CommitmentStatus], { nullable: true, description: "Only with one of these statuses." })
  readonly status?: string[];

  @Field(() => Int, { nullable: true, description: "Only those not heard of for so many months." })
  readonly silentForMonths?: number;
}
