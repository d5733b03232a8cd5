import { ArgsType, Field, Int } from "type-graphql";
import { KeyedArguments } from "./KeyedArguments";

/** By which state of an entity its correction was decided. */
@ArgsType()
export abstract class RevisedArguments extends KeyedArguments {
  @Field(() => Int, {
    nullable: true,
    description:
      "The highest `revision` you saw of what you correct: refused with CONFLICT where somebody corrected it since. Without it, only what is corrected while this waits is refused.",
  })
  readonly revision?: number;
}
