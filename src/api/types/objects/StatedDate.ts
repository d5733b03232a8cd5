import { Field, ObjectType } from "type-graphql";
import { DatePrecision } from "../enums/DatePrecision";
import { Quote } from "./Quote";

@ObjectType({ description: "A date exactly as precise as the texts state it." })
export class StatedDate {
  @Field(() => String, {
    description: "`2019`, `2019-03`, `2019-03-11`; `--03-11` is a day whose year no text states.",
  })
  readonly value: string;

  @Field(() => String, {
    nullable: true,
    description: "First day it can mean, `YYYY-MM-DD`; null where the year is unstated.",
  })
  readonly earliest: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Last day it can mean, `YYYY-MM-DD`; null where the year is unstated.",
  })
  readonly latest: string | null;

  @Field(() => DatePrecision, { description: "How much of the date is stated." })
  readonly precision: string;

  @Field(() => Boolean, { description: "True where a part stands in no text but follows from others." })
  readonly inferred: boolean;

  @Field(() => String, { nullable: true, description: "How an inferred date was inferred." })
  readonly reason: string | null;

  @Field(() => [Quote], {
    description:
      "The words that state it, as precise ones first, three at most: several where a day and its year stand in two places. Empty where it follows from others, as `reason` says, and where a quote stands beside the date.",
  })
  readonly evidence: Quote[];
}
