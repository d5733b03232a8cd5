import { ArgsType, Field } from "type-graphql";
import { ProjectOrder } from "../order/ProjectOrder";
import { DateTimeScalar } from "../scalars/DateTimeScalar";
import { ProjectWhere } from "../where/ProjectWhere";
import { PageArguments } from "./PageArguments";

/** Which projects. */
@ArgsType()
export class ProjectListArguments extends PageArguments {
  @Field(() => ProjectWhere, { nullable: true, description: "Which ones." })
  readonly where?: ProjectWhere;

  @Field(() => [ProjectOrder], {
    nullable: true,
    description: "In which order; by name where nothing is given.",
  })
  readonly orderBy?: ProjectOrder[];

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "What the graph held at this moment, instead of now.",
  })
  readonly knownAt?: string;
}
