import { ArgsType, Field } from "type-graphql";
import { RelatedOfficialOrder } from "../order/RelatedOfficialOrder";
import { OfficialWhere } from "../where/OfficialWhere";
import { RelationWhere } from "../where/RelationWhere";
import { TimedArguments } from "./TimedArguments";

/** Which officials along a relation. */
@ArgsType()
export class RelatedOfficialArguments extends TimedArguments {
  @Field(() => OfficialWhere, { nullable: true, description: "Which ones, by what they are." })
  readonly where?: OfficialWhere;

  @Field(() => RelationWhere, { nullable: true, description: "Which ones, by how they are related." })
  readonly relation?: RelationWhere;

  @Field(() => [RelatedOfficialOrder], {
    nullable: true,
    description: "In which order; best evidenced first where nothing is given.",
  })
  readonly orderBy?: RelatedOfficialOrder[];
}
