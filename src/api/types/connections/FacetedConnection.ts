import { Field, ObjectType } from "type-graphql";
import { WithArguments } from "../WithArguments";
import { FacetArguments } from "../arguments/FacetArguments";
import { FacetCount } from "../objects/FacetCount";
import { Connection } from "./Connection";

/** A connection whose edges can be counted by value. */
@ObjectType({ description: "A connection whose edges can be counted by value." })
export class FacetedConnection extends Connection {
  @WithArguments(() => FacetArguments)
  @Field(() => [FacetCount], {
    description: "How often each value occurs among all edges, most frequent first.",
  })
  readonly facets: FacetCount[];
}
