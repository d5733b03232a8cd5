import { Field, Int, ObjectType } from "type-graphql";
import { PageInfo } from "../objects/PageInfo";

/** What every connection has. */
@ObjectType({ description: "What every connection has." })
export class Connection {
  @Field(() => PageInfo, { description: "Where this page stands." })
  readonly pageInfo: PageInfo;

  @Field(() => Int, { description: "How many there are in all; counted only when asked for." })
  readonly totalCount: number;
}
