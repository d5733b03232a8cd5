import { ArgsType, Field, ID, Int } from "type-graphql";
import { DateScalar } from "../scalars/DateScalar";
import { DateTimeScalar } from "../scalars/DateTimeScalar";

/** Which official and project. */
@ArgsType()
export class OfficialProjectLinksArguments {
  @Field(() => ID, { description: "The official." })
  readonly official: string;

  @Field(() => ID, { description: "The project." })
  readonly project: string;

  @Field(() => Int, { defaultValue: 5, description: "At most this many paths, 1 to 25." })
  readonly first: number;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "Only relations whose stated interval holds this day; unstated ends fall back to the first and last day observed.",
  })
  readonly asOf?: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "With asOf: also relations that are not known to hold that day, nor not to.",
  })
  readonly includeUnknown: boolean;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "What the graph held at this moment, instead of now.",
  })
  readonly knownAt?: string;
}
