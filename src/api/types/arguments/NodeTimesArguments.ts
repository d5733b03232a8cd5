import { ArgsType } from "type-graphql";
import { withBothTimes } from "./withBothTimes";

@ArgsType()
class NoArguments {}

/** As of which day, known when: for what is asked for by its id. */
@ArgsType()
export class NodeTimesArguments extends withBothTimes(NoArguments, {
  asOf: "What is selected of it is as of this day.",
  knownAt: "As the graph held it at this moment, instead of now; null where it did not.",
}) {}
