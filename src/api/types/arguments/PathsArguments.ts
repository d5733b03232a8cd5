import { ArgsType, Field, ID, Int } from "type-graphql";
import { EntityKind } from "../enums/EntityKind";
import { RelationKind } from "../enums/RelationKind";
import { DateScalar } from "../scalars/DateScalar";
import { BothTimesArguments } from "./BothTimesArguments";

/** Which paths. */
@ArgsType()
export class PathsArguments extends BothTimesArguments {
  @Field(() => ID, { description: "Where paths start." })
  readonly from: string;

  @Field(() => ID, { description: "Where paths end." })
  readonly to: string;

  @Field(() => Int, { defaultValue: 4, description: "Longest path, in hops, 1 to 8." })
  readonly maxLength: number;

  @Field(() => Int, { defaultValue: 5, description: "At most this many paths, 1 to 100." })
  readonly first: number;

  @Field(() => [RelationKind], { nullable: true, description: "Only along these kinds of relation." })
  readonly relations?: string[];

  @Field(() => [EntityKind], {
    nullable: true,
    description: "Only through these kinds of entity; without it, countries and topics never merely connect.",
  })
  readonly through?: string[];

  @Field(() => [ID], { nullable: true, description: "Only paths through all of these; they may be hubs." })
  readonly via?: string[];

  @Field(() => DateScalar, { nullable: true, description: "Only relations that hold on or after this day." })
  readonly since?: string;

  @Field(() => DateScalar, { nullable: true, description: "Only relations that hold on or before this day." })
  readonly until?: string;
}
