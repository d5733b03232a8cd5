import { Field, InputType } from "type-graphql";
import { IntFilter } from "./IntFilter";
import { InstitutionWhere } from "./InstitutionWhere";
import { RelationWhere } from "./RelationWhere";

@InputType({
  description: "Conditions on the institutions along one relation; all that are given must hold.",
})
export class RelatedInstitutionFilter {
  @Field(() => InstitutionWhere, { nullable: true, description: "At least one is such." })
  readonly some?: InstitutionWhere;

  @Field(() => InstitutionWhere, { nullable: true, description: "None is such." })
  readonly none?: InstitutionWhere;

  @Field(() => InstitutionWhere, { nullable: true, description: "All are such; true where there are none." })
  readonly all?: InstitutionWhere;

  @Field(() => IntFilter, {
    nullable: true,
    description: "How many relations there are, of those that count.",
  })
  readonly count?: IntFilter;

  @Field(() => RelationWhere, { nullable: true, description: "Only relations that are such count." })
  readonly relation?: RelationWhere;
}
