import { ArgsType, Field } from "type-graphql";
import { DateTimeScalar } from "../scalars/DateTimeScalar";
import { PageArguments } from "./PageArguments";

/** Which mentions of an entity. */
@ArgsType()
export class MentionListArguments extends PageArguments {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "Only in documents that the graph held at this moment.",
  })
  readonly knownAt?: string;
}
