import { Field, ID, InputType } from "type-graphql";

@InputType({ description: "Conditions on an id." })
export class IdFilter {
  @Field(() => ID, { nullable: true, description: "This id." })
  readonly eq?: string;

  @Field(() => [ID], { nullable: true, description: "One of these ids." })
  readonly in?: string[];
}
