import { Field, InputType } from "type-graphql";
import { IntFilter } from "./IntFilter";
import { OfficialWhere } from "./OfficialWhere";
import { RelationWhere } from "./RelationWhere";

@InputType({ description: "Conditions on the officials along one relation; all that are given must hold." })
export class RelatedOfficialFilter {
  @Field(() => OfficialWhere, { nullable: true, description: "At least one is such." })
  readonly some?: OfficialWhere;

  @Field(() => OfficialWhere, { nullable: true, description: "None is such." })
  readonly none?: OfficialWhere;

  @Field(() => OfficialWhere, { nullable: true, description: "All are such; true where there are none." })
  readonly all?: OfficialWhere;

  @Field(() => IntFilter, {
    nullable: true,
    description: "How many relations there are, of those that count.",
  })
  readonly count?: IntFilter;

  @Field(() => RelationWhere, { nullable: true, description: "Only relations that are such count." })
  readonly relation?: RelationWhere;
}
