import { ArgsType } from "type-graphql";
import { PageArguments } from "./PageArguments";
import { withBothTimes } from "./withBothTimes";

/** Which page of a list of entities, as of which day, known when. */
@ArgsType()
export class EntityListArguments extends withBothTimes(PageArguments, {
  asOf: "Only those that some relation ties to something on this day; what is selected of them is as of it, too.",
}) {}
