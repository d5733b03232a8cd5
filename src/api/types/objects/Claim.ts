import { Field, ObjectType } from "type-graphql";
import { Quote } from "./Quote";

@ObjectType({ description: "One side of a contradiction." })
export class Claim {
  @Field(() => String, { description: "What this side says." })
  readonly value: string;

  @Field(() => Quote, { description: "The words that say it." })
  readonly quote: Quote;
}
