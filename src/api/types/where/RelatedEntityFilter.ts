import { Field, InputType } from "type-graphql";
import { IntFilter } from "./IntFilter";
import { EntityWhere } from "./EntityWhere";
import { RelationWhere } from "./RelationWhere";

@InputType({ description: "Conditions on the entities along one relation; all that are given must hold." })
export class RelatedEntityFilter {
  @Field(() => EntityWhere, { nullable: true, description: "At least one is such." })
  readonly some?: EntityWhere;

  @Field(() => EntityWhere, { nullable: true, description: "None is such." })
  readonly none?: EntityWhere;

  @Field(() => EntityWhere, { nullable: true, description: "All are such; true where there are none." })
  readonly all?: EntityWhere;

  @Field(() => IntFilter, {
    nullable: true,
    description: "How many relations there are, of those that count.",
  })
  readonly count?: IntFilter;

  @Field(() => RelationWhere, { nullable: true, description: "Only relations that are such count." })
  readonly relation?: RelationWhere;
}
