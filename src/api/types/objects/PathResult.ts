import { Field, ObjectType } from "type-graphql";
import { Entity } from "./Entity";
import { Path } from "./Path";
import { PathSearch } from "./PathSearch";

@ObjectType({ description: "Paths between two entities, and what was left out in looking for them." })
export class PathResult {
  @Field(() => [Path], { description: "The paths, shortest first, better evidenced first among equals." })
  readonly paths: Path[];

  @Field(() => PathSearch, { description: "How far the search went." })
  readonly searched: PathSearch;

  @Field(() => [Entity], {
    description: "Hubs that were not used as mere connectors; ask again with `via` to allow one.",
  })
  readonly suppressed: Entity[];

  @Field(() => Boolean, { description: "True where the search stopped at a limit and more paths may exist." })
  readonly truncated: boolean;
}
