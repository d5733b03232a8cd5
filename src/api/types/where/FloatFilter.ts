import { Field, Float, InputType } from "type-graphql";

@InputType({ description: "Conditions on a number; all that are given must hold." })
export class FloatFilter {
  @Field(() => Float, { nullable: true, description: "Equal." })
  readonly eq?: number;

  @Field(() => Float, { nullable: true, description: "Less than." })
  readonly lt?: number;

  @Field(() => Float, { nullable: true, description: "Less or equal." })
  readonly lte?: number;

  @Field(() => Float, { nullable: true, description: "Greater than." })
  readonly gt?: number;

  @Field(() => Float, { nullable: true, description: "Greater or equal." })
  readonly gte?: number;
}
