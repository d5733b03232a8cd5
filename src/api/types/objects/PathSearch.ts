import { Field, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "How far a search for paths went." })
export class PathSearch {
  @Field(() => Int, { description: "Longest path looked for, in hops." })
  readonly depth: number;

  @Field(() => Int, { description: "Entities looked at." })
  readonly nodes: number;
}
