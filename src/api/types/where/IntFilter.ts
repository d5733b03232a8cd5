import { Field, InputType, Int } from "type-graphql";

@InputType({ description: "Conditions on a whole number; all that are given must hold." })
export class IntFilter {
  @Field(() => Int, { nullable: true, description: "Equal." })
  readonly eq?: number;

  @Field(() => Int, { nullable: true, description: "Less than." })
  readonly lt?: number;

  @Field(() => Int, { nullable: true, description: "Less or equal." })
  readonly lte?: number;

  @Field(() => Int, { nullable: true, description: "Greater than." })
  readonly gt?: number;

  @Field(() => Int, { nullable: true, description: "Greater or equal." })
  readonly gte?: number;
}
