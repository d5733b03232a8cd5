import { ArgsType, Field } from "type-graphql";
import { ProjectOrder } from "../order/ProjectOrder";
import { ProjectWhere } from "../where/ProjectWhere";
import { EntityListArguments } from "./EntityListArguments";

/** Which projects. */
@ArgsType()
export class ProjectListArguments extends EntityListArguments {
  @Field(() => ProjectWhere, { nullable: true, description: "Which ones." })
  readonly where?: ProjectWhere;

  @Field(() => [ProjectOrder], {
    nullable: true,
    description: "In which order; by name where nothing is given.",
  })
  readonly orderBy?: ProjectOrder[];
}
