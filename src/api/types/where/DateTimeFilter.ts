import { Field, InputType } from "type-graphql";
import { DateTimeScalar } from "../scalars/DateTimeScalar";

@InputType({ description: "Conditions on a moment; all that are given must hold." })
export class DateTimeFilter {
  @Field(() => DateTimeScalar, { nullable: true, description: "Before this moment." })
  readonly lt?: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "At or before this moment." })
  readonly lte?: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "After this moment." })
  readonly gt?: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "At or after this moment." })
  readonly gte?: string;
}
