import { ArgsType, Field, ID } from "type-graphql";
import { Verdict } from "../enums/Verdict";
import { PageArguments } from "./PageArguments";

/** Which judgements. */
@ArgsType()
export class JudgementsArguments extends PageArguments {
  @Field(() => ID, { nullable: true, description: "Only about this entity." })
  readonly of?: string;

  @Field(() => Verdict, { nullable: true, description: "Only with this verdict." })
  readonly verdict?: string;
}
