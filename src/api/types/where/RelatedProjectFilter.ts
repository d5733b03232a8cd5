import { Field, InputType } from "type-graphql";
import { IntFilter } from "./IntFilter";
import { ProjectWhere } from "./ProjectWhere";
import { RelationWhere } from "./RelationWhere";

@InputType({ description: "Conditions on the projects along one relation; all that are given must hold." })
export class RelatedProjectFilter {
  @Field(() => ProjectWhere, { nullable: true, description: "At least one is such." })
  readonly some?: ProjectWhere;

  @Field(() => ProjectWhere, { nullable: true, description: "None is such." })
  readonly none?: ProjectWhere;

  @Field(() => ProjectWhere, { nullable: true, description: "All are such; true where there are none." })
  readonly all?: ProjectWhere;

  @Field(() => IntFilter, {
    nullable: true,
    description: "How many relations there are, of those that count.",
  })
  readonly count?: IntFilter;

  @Field(() => RelationWhere, { nullable: true, description: "Only relations that are such count." })
  readonly relation?: RelationWhere;
}
