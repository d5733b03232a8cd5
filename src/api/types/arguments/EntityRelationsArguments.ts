import { ArgsType, Field } from "type-graphql";
import { Direction } from "../enums/Direction";
import { RelationKind } from "../enums/RelationKind";
import { RelationOrder } from "../order/RelationOrder";
import { RelationWhere } from "../where/RelationWhere";
import { TimedArguments } from "./TimedArguments";

/** Which relations of an entity. */
@ArgsType()
export class EntityRelationsArguments extends TimedArguments {
  @Field(() => [RelationKind], { nullable: true, description: "Only these kinds." })
  readonly kinds?: string[];

  @Field(() => Direction, { defaultValue: "BOTH", description: "Which end the entity stands at." })
  readonly direction: string;

  @Field(() => RelationWhere, { nullable: true, description: "Which ones." })
  readonly where?: RelationWhere;

  @Field(() => [RelationOrder], {
    nullable: true,
    description: "In which order; best evidenced first where nothing is given.",
  })
  readonly orderBy?: RelationOrder[];
}
