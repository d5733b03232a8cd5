import { Field, InputType } from "type-graphql";
import { RelatedEntityWhere } from "./RelatedEntityWhere";

@InputType({ description: "Conditions on the entities along one relation; all that are given must hold." })
export class RelatedEntityFilter {
  @Field(() => RelatedEntityWhere, { nullable: true, description: "At least one is such." })
  readonly some?: RelatedEntityWhere;

  @Field(() => RelatedEntityWhere, { nullable: true, description: "None is such." })
  readonly none?: RelatedEntityWhere;

  @Field(() => RelatedEntityWhere, {
    nullable: true,
    description: "All are such; true where there are none.",
  })
  readonly all?: RelatedEntityWhere;
}
