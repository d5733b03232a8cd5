import { ArgsType, Field, Float, ID } from "type-graphql";
import { EntityKind } from "../enums/EntityKind";
import { PageArguments } from "./PageArguments";

/** Which candidates. */
@ArgsType()
export class CandidatesArguments extends PageArguments {
  @Field(() => [EntityKind], { nullable: true, description: "Only these kinds." })
  readonly kinds?: string[];

  @Field(() => ID, { nullable: true, description: "Only for this entity." })
  readonly of?: string;

  @Field(() => Float, { defaultValue: 0, description: "At least this alike." })
  readonly minScore: number;
}
