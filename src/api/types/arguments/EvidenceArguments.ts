import { ArgsType, Field, Int } from "type-graphql";

/** How much evidence. */
@ArgsType()
export class EvidenceArguments {
  @Field(() => Int, { defaultValue: 3, description: "At most this many, 1 to 100." })
  readonly first: number;
}
