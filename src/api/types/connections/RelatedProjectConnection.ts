import { Field, ObjectType } from "type-graphql";
import { Project } from "../objects/Project";
import { FacetedConnection } from "./FacetedConnection";
import { RelatedProjectEdge } from "./RelatedProjectEdge";

@ObjectType({ description: "Projects reached along a relation." })
export class RelatedProjectConnection extends FacetedConnection {
  @Field(() => [RelatedProjectEdge], { description: "The edges of this page." })
  readonly edges: RelatedProjectEdge[];

  @Field(() => [Project], { description: "The nodes of this page, without their edges." })
  readonly nodes: Project[];
}
