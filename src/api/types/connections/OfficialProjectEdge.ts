import { Field, ObjectType } from "type-graphql";
import { Path } from "../objects/Path";
import { Project } from "../objects/Project";

@ObjectType({ description: "A project tied to an official." })
export class OfficialProjectEdge {
  @Field(() => String, { description: "Where this edge stands; give it to `after` or `before`." })
  readonly cursor: string;

  @Field(() => Project, { description: "The thing itself." })
  readonly node: Project;

  @Field(() => [Path], { description: "The ways that tie them: a comment, or a meeting both belong to." })
  readonly ways: Path[];
}
