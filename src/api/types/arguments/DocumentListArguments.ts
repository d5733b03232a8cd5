import { ArgsType, Field } from "type-graphql";
import { DocumentOrder } from "../order/DocumentOrder";
import { DateTimeScalar } from "../scalars/DateTimeScalar";
import { DocumentWhere } from "../where/DocumentWhere";
import { PageArguments } from "./PageArguments";

/** Which documents. */
@ArgsType()
export class DocumentListArguments extends PageArguments {
  @Field(() => DocumentWhere, { nullable: true, description: "Which ones." })
  readonly where?: DocumentWhere;

  @Field(() => [DocumentOrder], {
    nullable: true,
    description: "In which order; newest first where nothing is given.",
  })
  readonly orderBy?: DocumentOrder[];

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "What the graph held at this moment, instead of now.",
  })
  readonly knownAt?: string;
}
