import { Field, ObjectType } from "type-graphql";

@ObjectType({ description: "Where a page stands in its connection." })
export class PageInfo {
  @Field(() => Boolean, { description: "Whether there is more after the last edge." })
  readonly hasNextPage: boolean;

  @Field(() => Boolean, { description: "Whether there is more before the first edge." })
  readonly hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: "Cursor of the first edge." })
  readonly startCursor: string | null;

  @Field(() => String, { nullable: true, description: "Cursor of the last edge." })
  readonly endCursor: string | null;
}
