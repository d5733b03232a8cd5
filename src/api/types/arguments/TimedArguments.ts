import { ArgsType } from "type-graphql";
import { PageArguments } from "./PageArguments";
import { withBothTimes } from "./withBothTimes";

/** Which page, as of which day, known when. */
@ArgsType()
export class TimedArguments extends withBothTimes(PageArguments) {}
