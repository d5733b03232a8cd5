import { ArgsType, Field } from "type-graphql";
import { DocumentOrder } from "../order/DocumentOrder";
import { DocumentWhere } from "../where/DocumentWhere";
import { PageArguments } from "./PageArguments";
import { withBothTimes } from "./withBothTimes";

/** Which documents. */
@ArgsType()
export class DocumentListArguments extends withBothTimes(PageArguments, {
  asOf: "Only those published by this day.",
  includeUnknown: "With asOf: also those whose day of publication is not known.",
}) {
  @Field(() => DocumentWhere, { nullable: true, description: "Which ones." })
  readonly where?: DocumentWhere;

  @Field(() => [DocumentOrder], {
    nullable: true,
    description: "In which order; newest first where nothing is given.",
  })
  readonly orderBy?: DocumentOrder[];
}
