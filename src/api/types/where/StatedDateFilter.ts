import { Field, InputType } from "type-graphql";
import { DateScalar } from "../scalars/DateScalar";

@InputType({
  description:
    "Conditions on a date of stated precision, by what is certain: `2019` is before 2020-01-01, but not before 2019-06-01.",
})
export class StatedDateFilter {
  @Field(() => DateScalar, {
    nullable: true,
    description: "Exactly this day; null asks for those without a date.",
  })
  readonly eq?: string;

  @Field(() => DateScalar, { nullable: true, description: "Certainly before this day." })
  readonly lt?: string;

  @Field(() => DateScalar, { nullable: true, description: "Certainly on or before this day." })
  readonly lte?: string;

  @Field(() => DateScalar, { nullable: true, description: "Certainly after this day." })
  readonly gt?: string;

  @Field(() => DateScalar, { nullable: true, description: "Certainly on or after this day." })
  readonly gte?: string;
}
