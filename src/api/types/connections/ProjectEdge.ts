import { Field, ObjectType } from "type-graphql";
import { Project } from "../objects/Project";

@ObjectType({ description: "A project in a list." })
export class ProjectEdge {
  @Field(() => String, { description: "Where this edge stands; give it to `after` or `before`." })
  readonly cursor: string;

  @Field(() => Project, { description: "The thing itself." })
  readonly node: Project;
}
