import { Field, ObjectType } from "type-graphql";
import { Project } from "../objects/Project";
import { FacetedConnection } from "./FacetedConnection";
import { ProjectEdge } from "./ProjectEdge";

@ObjectType({ description: "A page of projects." })
export class ProjectConnection extends FacetedConnection {
  @Field(() => [ProjectEdge], { description: "The edges of this page." })
  readonly edges: ProjectEdge[];

  @Field(() => [Project], { description: "The nodes of this page, without their edges." })
  readonly nodes: Project[];
}
