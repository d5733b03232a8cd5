import { Field, ObjectType } from "type-graphql";
import { Project } from "../objects/Project";
import { Connection } from "./Connection";
import { OfficialProjectEdge } from "./OfficialProjectEdge";

@ObjectType({ description: "Projects tied to an official." })
export class OfficialProjectConnection extends Connection {
  @Field(() => [OfficialProjectEdge], { description: "The edges of this page." })
  readonly edges: OfficialProjectEdge[];

  @Field(() => [Project], { description: "The nodes of this page, without their edges." })
  readonly nodes: Project[];
}
