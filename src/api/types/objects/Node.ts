import { Field, ID, InterfaceType } from "type-graphql";

@InterfaceType({ description: "A thing with an id of its own that can be fetched again by node(id)." })
export abstract class Node {
  @Field(() => ID, {
    description:
      "Its id, made of its content and the same in every export: a country has its ISO code. Ids that were merged away go on resolving.",
  })
  readonly id: string;
}
