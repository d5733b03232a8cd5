import { ArgsType, Field, ID } from "type-graphql";
import { EntityKind } from "../enums/EntityKind";
import { TimedArguments } from "./TimedArguments";

/** Whose common connections. */
@ArgsType()
export class CommonConnectionsArguments extends TimedArguments {
  @Field(() => [ID], { description: "Two to ten entities." })
  readonly of: string[];

  @Field(() => [EntityKind], { nullable: true, description: "Only these kinds." })
  readonly kinds?: string[];
}
