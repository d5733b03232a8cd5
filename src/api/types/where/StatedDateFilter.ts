import { Field, InputType } from "type-graphql";
import { DateScalar } from "../scalars/DateScalar";

@InputType({ description: "Conditions on a date of stated precision; all that are given must hold." })
export class StatedDateFilter {
  @Field(() => DateScalar, { nullable: true, description: "Certainly before this day." })
  readonly before?: string;

  @Field(() => DateScalar, { nullable: true, description: "Certainly after this day." })
  readonly after?: string;

  @Field(() => DateScalar, { nullable: true, description: "On or after this day, or possibly so." })
  readonly from?: string;

  @Field(() => DateScalar, { nullable: true, description: "On or before this day, or possibly so." })
  readonly until?: string;

  @Field(() => Boolean, { nullable: true, description: "Whether a date, with its year, is known at all." })
  readonly stated?: boolean;
}
