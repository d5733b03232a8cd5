import { ArgsType, Field } from "type-graphql";
import { RelatedEntityOrder } from "../order/RelatedEntityOrder";
import { EntityWhere } from "../where/EntityWhere";
import { RelationWhere } from "../where/RelationWhere";
import { TimedArguments } from "./TimedArguments";

/** Which entities along a relation. */
@ArgsType()
export class RelatedEntityArguments extends TimedArguments {
  @Field(() => EntityWhere, { nullable: true, description: "Which ones, by what they are." })
  readonly where?: EntityWhere;

  @Field(() => RelationWhere, { nullable: true, description: "Which ones, by how they are related." })
  readonly relation?: RelationWhere;

  @Field(() => [RelatedEntityOrder], {
    nullable: true,
    description: "In which order; best evidenced first where nothing is given.",
  })
  readonly orderBy?: RelatedEntityOrder[];
}
