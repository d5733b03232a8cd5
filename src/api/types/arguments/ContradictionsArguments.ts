import { ArgsType, Field, ID } from "type-graphql";
import { ContradictionKind } from "../enums/ContradictionKind";
import { ReviewTimesArguments } from "./ReviewTimesArguments";

/** Which contradictions. */
@ArgsType()
export class ContradictionsArguments extends ReviewTimesArguments {
  @Field(() => [ContradictionKind], { nullable: true, description: "Only these kinds." })
  readonly kinds?: string[];

  @Field(() => ID, { nullable: true, description: "Only about this entity." })
  readonly of?: string;
}
