import { ArgsType, Field } from "type-graphql";
import { RelatedProjectOrder } from "../order/RelatedProjectOrder";
import { ProjectWhere } from "../where/ProjectWhere";
import { RelationWhere } from "../where/RelationWhere";
import { TimedArguments } from "./TimedArguments";

/** Which projects along a relation. */
@ArgsType()
export class RelatedProjectArguments extends TimedArguments {
  @Field(() => ProjectWhere, { nullable: true, description: "Which ones, by what they are." })
  readonly where?: ProjectWhere;

  @Field(() => RelationWhere, { nullable: true, description: "Which ones, by how they are related." })
  readonly relation?: RelationWhere;

  @Field(() => [RelatedProjectOrder], {
    nullable: true,
    description: "In which order; best evidenced first where nothing is given.",
  })
  readonly orderBy?: RelatedProjectOrder[];
}
