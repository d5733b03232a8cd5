import { Field, InputType } from "type-graphql";

@InputType({ description: "Conditions on a text; all that are given must hold." })
export class TextFilter {
  @Field(() => String, {
    nullable: true,
    description: "Equal, letter by letter; null asks for those without one.",
  })
  readonly eq?: string;

  @Field(() => [String], { nullable: true, description: "Equal to one of these." })
  readonly in?: string[];

  @Field(() => String, { nullable: true, description: "Begins with this." })
  readonly startsWith?: string;

  @Field(() => String, { nullable: true, description: "Ends with this." })
  readonly endsWith?: string;

  @Field(() => String, { nullable: true, description: "Contains this." })
  readonly contains?: string;

  @Field(() => String, {
    nullable: true,
    description: "Contains this, without regard to case and diacritics.",
  })
  readonly matches?: string;
}
