import { Args, Query, Resolver } from "type-graphql";
import { answeredElsewhere } from "./answeredElsewhere";
import { NodeArguments } from "../types/arguments/NodeArguments";
import { NodesArguments } from "../types/arguments/NodesArguments";
import { Node } from "../types/objects/Node";

/** Anything by its id. */
@Resolver()
export class NodeQueries {
  @Query(() => Node, {
    nullable: true,
    description:
      "One thing by its global id; null where there is none. An id that was merged away answers with what it became.",
  })
  node(@Args(() => NodeArguments) _: NodeArguments): never {
    return answeredElsewhere();
  }

  @Query(() => [Node], {
    nullable: "items",
    description: "Things by their global ids, in the order asked; null where there is none.",
  })
  nodes(@Args(() => NodesArguments) _: NodesArguments): never {
    return answeredElsewhere();
  }
}
