import { Field, InputType } from "type-graphql";
import { EntityKindFilter } from "./EntityKindFilter";
import { IdFilter } from "./IdFilter";
import { IntFilter } from "./IntFilter";
import { TextFilter } from "./TextFilter";

@InputType({ description: "Which entities: all that is given must hold." })
export class EntityWhere {
  @Field(() => IdFilter, { nullable: true, description: "The id." })
  readonly id?: IdFilter;

  @Field(() => EntityKindFilter, { nullable: true, description: "Its kind." })
  readonly kind?: EntityKindFilter;

  @Field(() => TextFilter, { nullable: true, description: "The name." })
  readonly name?: TextFilter;

  @Field(() => TextFilter, { nullable: true, description: "Any name by which texts call it." })
  readonly alias?: TextFilter;

  @Field(() => IntFilter, { nullable: true, description: "How many relations it has." })
  readonly degree?: IntFilter;

  @Field(() => [EntityWhere], { nullable: true, description: "All of these hold." })
  readonly AND?: EntityWhere[];

  @Field(() => [EntityWhere], { nullable: true, description: "At least one of these holds." })
  readonly OR?: EntityWhere[];

  @Field(() => EntityWhere, { nullable: true, description: "This does not hold." })
  readonly NOT?: EntityWhere;
}
