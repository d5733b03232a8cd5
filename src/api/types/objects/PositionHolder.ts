import { Field, ObjectType } from "type-graphql";
import { Official } from "./Official";
import { Relation } from "./Relation";
import { StatedDate } from "./StatedDate";

@ObjectType({ description: "An official in an office, over one interval." })
export class PositionHolder {
  @Field(() => Official, { description: "Who held it." })
  readonly official: Official;

  @Field(() => Relation, { description: "The fact, with its evidence." })
  readonly relation: Relation;

  @Field(() => StatedDate, { nullable: true, description: "First day, as stated." })
  readonly since: StatedDate | null;

  @Field(() => StatedDate, { nullable: true, description: "Last day, as stated." })
  readonly until: StatedDate | null;
}
