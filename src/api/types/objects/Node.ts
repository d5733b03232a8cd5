import { Field, ID, InterfaceType } from "type-graphql";

@InterfaceType({ description: "A thing with an id of its own that can be fetched again by node(id)." })
export abstract class Node {
  @Field(() => ID, {
    description:
      "Global id, `Type:key`, the same for as long as the thing exists; ids of merged entities go on resolving.",
  })
  readonly id: string;
}
