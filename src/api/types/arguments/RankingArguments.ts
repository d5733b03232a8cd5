import { ArgsType, Field } from "type-graphql";
import { EntityKind } from "../enums/EntityKind";
import { RankingMetric } from "../enums/RankingMetric";
import { TimedArguments } from "./TimedArguments";

/** Which ranking. */
@ArgsType()
export class RankingArguments extends TimedArguments {
  @Field(() => RankingMetric, { description: "The measure." })
  readonly by: string;

  @Field(() => EntityKind, { nullable: true, description: "Only this kind." })
  readonly kind?: string;
}
