import { ArgsType, Field, Int } from "type-graphql";

/** Which page. */
@ArgsType()
export class PageArguments {
  @Field(() => Int, {
    nullable: true,
    description: "How many from the start, 1 to 100; 20 where neither first nor last is given.",
  })
  readonly first?: number;

  @Field(() => String, { nullable: true, description: "Only what comes after this cursor." })
  readonly after?: string;

  @Field(() => Int, { nullable: true, description: "How many from the end, 1 to 100." })
  readonly last?: number;

  @Field(() => String, { nullable: true, description: "Only what comes before this cursor." })
  readonly before?: string;
}
