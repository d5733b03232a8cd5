import { Field, InputType } from "type-graphql";
import { IdFilter } from "./IdFilter";
import { IntFilter } from "./IntFilter";
import { TextFilter } from "./TextFilter";

/** What every kind of entity is found by. */
@InputType()
export abstract class NamedWhere {
  @Field(() => IdFilter, { nullable: true, description: "The id." })
  readonly id?: IdFilter;

  @Field(() => TextFilter, { nullable: true, description: "The name." })
  readonly name?: TextFilter;

  @Field(() => TextFilter, { nullable: true, description: "Any name by which texts call it." })
  readonly alias?: TextFilter;

  @Field(() => IntFilter, { nullable: true, description: "How many relations it has." })
  readonly degree?: IntFilter;
}
