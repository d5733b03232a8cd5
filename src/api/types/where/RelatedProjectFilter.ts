import { Field, InputType } from "type-graphql";
import { RelatedProjectWhere } from "./RelatedProjectWhere";

@InputType({ description: "Conditions on the projects along one relation; all that are given must hold." })
export class RelatedProjectFilter {
  @Field(() => RelatedProjectWhere, { nullable: true, description: "At least one is such." })
  readonly some?: RelatedProjectWhere;

  @Field(() => RelatedProjectWhere, { nullable: true, description: "None is such." })
  readonly none?: RelatedProjectWhere;

  @Field(() => RelatedProjectWhere, {
    nullable: true,
    description: "All are such; true where there are none.",
  })
  readonly all?: RelatedProjectWhere;
}
