import { ArgsType, Field, ID, Int } from "type-graphql";
import { EntityKind } from "../enums/EntityKind";
import { RelationKind } from "../enums/RelationKind";
import { DateScalar } from "../scalars/DateScalar";
import { DateTimeScalar } from "../scalars/DateTimeScalar";

/** Which surroundings. */
@ArgsType()
export class NeighborhoodArguments {
  @Field(() => ID, { description: "The entity in the middle." })
  readonly of: string;

  @Field(() => Int, { defaultValue: 1, description: "How many hops, 1 to 3." })
  readonly depth: number;

  @Field(() => [RelationKind], { nullable: true, description: "Only along these kinds of relation." })
  readonly relations?: string[];

  @Field(() => [EntityKind], { nullable: true, description: "Only these kinds of entity." })
  readonly kinds?: string[];

  @Field(() => Int, { defaultValue: 100, description: "At most this many entities, 1 to 250." })
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
