import { Field, ObjectType } from "type-graphql";

@ObjectType({ description: "Why a mutation did nothing." })
export class UserError {
  @Field(() => String, { nullable: true, description: "The argument at fault; null where it is not one." })
  readonly argument: string | null;

  @Field(() => String, { description: "What is wrong, in words." })
  readonly message: string;

  @Field(() => String, { description: "A code of the table of problems." })
  readonly code: string;
}
