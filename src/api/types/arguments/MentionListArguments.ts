import { ArgsType } from "type-graphql";
import { PageArguments } from "./PageArguments";
import { withBothTimes } from "./withBothTimes";

/** Which mentions of an entity. */
@ArgsType()
export class MentionListArguments extends withBothTimes(PageArguments, {
  asOf: "Only in documents published by this day.",
  includeUnknown: "With asOf: also in documents whose day of publication is not known.",
  knownAt: "Only in documents that the graph held at this moment.",
}) {}
