import { ArgsType, Field } from "type-graphql";
import { DateTimeScalar } from "../scalars/DateTimeScalar";
import { PageArguments } from "./PageArguments";

/** Which changes. */
@ArgsType()
export class ChangesArguments extends PageArguments {
  @Field(() => DateTimeScalar, { description: "From this moment on." })
  readonly since: string;
}
