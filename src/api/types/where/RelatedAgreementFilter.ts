import { Field, InputType } from "type-graphql";
import { IntFilter } from "./IntFilter";
import { AgreementWhere } from "./AgreementWhere";
import { RelationWhere } from "./RelationWhere";

@InputType({ description: "Conditions on the agreements along one relation; all that are given must hold." })
export class RelatedAgreementFilter {
  @Field(() => AgreementWhere, { nullable: true, description: "At least one is such." })
  readonly some?: AgreementWhere;

  @Field(() => AgreementWhere, { nullable: true, description: "None is such." })
  readonly none?: AgreementWhere;

  @Field(() => AgreementWhere, { nullable: true, description: "All are such; true where there are none." })
  readonly all?: AgreementWhere;

  @Field(() => IntFilter, {
    nullable: true,
    description: "How many relations there are, of those that count.",
  })
  readonly count?: IntFilter;

  @Field(() => RelationWhere, { nullable: true, description: "Only relations that are such count." })
  readonly relation?: RelationWhere;
}
