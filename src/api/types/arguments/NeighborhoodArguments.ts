import { ArgsType, Field, ID, Int } from "type-graphql";
import { EntityKind } from "../enums/EntityKind";
import { RelationKind } from "../enums/RelationKind";
import { BothTimesArguments } from "./BothTimesArguments";

/** Which surroundings. */
@ArgsType()
export class NeighborhoodArguments extends BothTimesArguments {
  @Field(() => ID, { description: "The entity in the middle." })
  readonly of: string;

  @Field(() => Int, { defaultValue: 1, description: "How many hops, 1 to 5." })
  readonly depth: number;

  @Field(() => [RelationKind], { nullable: true, description: "Only along these kinds of relation." })
  readonly relations?: string[];

  @Field(() => [EntityKind], { nullable: true, description: "Only these kinds of entity." })
  readonly kinds?: string[];

  @Field(() => Int, { defaultValue: 100, description: "At most this many entities, 1 to 500." })
  readonly first: number;
}
