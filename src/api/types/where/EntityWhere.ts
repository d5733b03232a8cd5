import { Field, InputType } from "type-graphql";
import { EntityKindFilter } from "./EntityKindFilter";
import { NamedWhere } from "./NamedWhere";

@InputType({ description: "Which entities: all that is given must hold." })
export class EntityWhere extends NamedWhere {
  @Field(() => EntityKindFilter, { nullable: true, description: "Its kind." })
  readonly kind?: EntityKindFilter;

  @Field(() => [EntityWhere], { nullable: true, description: "All of these hold." })
  readonly AND?: EntityWhere[];

  @Field(() => [EntityWhere], { nullable: true, description: "At least one of these holds." })
  readonly OR?: EntityWhere[];

  @Field(() => EntityWhere, { nullable: true, description: "This does not hold." })
  readonly NOT?: EntityWhere;
}
