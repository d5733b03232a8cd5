import { ArgsType, Field, ID, Int } from "type-graphql";
import { BothTimesArguments } from "./BothTimesArguments";

/** Which official and project. */
@ArgsType()
export class OfficialProjectLinksArguments extends BothTimesArguments {
  @Field(() => ID, { description: "The official." })
  readonly official: string;

  @Field(() => ID, { description: "The project." })
  readonly project: string;

  @Field(() => Int, { defaultValue: 5, description: "At most this many paths, 1 to 100." })
  readonly first: number;
}
