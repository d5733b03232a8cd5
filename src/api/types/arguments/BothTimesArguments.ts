import { ArgsType } from "type-graphql";
import { withBothTimes } from "./withBothTimes";

@ArgsType()
class NoArguments {}

/** As of which day, known when: for traversals, which answer in one piece rather than in pages. */
@ArgsType()
export class BothTimesArguments extends withBothTimes(NoArguments) {}
