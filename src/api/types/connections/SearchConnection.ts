import { Field, ObjectType } from "type-graphql";
import { Entity } from "../objects/Entity";
import { Connection } from "./Connection";
import { SearchEdge } from "./SearchEdge";

@ObjectType({ description: "Entities found by name, best first." })
export class SearchConnection extends Connection {
  @Field(() => [SearchEdge], { description: "The edges of this page." })
  readonly edges: SearchEdge[];

  @Field(() => [Entity], { description: "The nodes of this page, without their edges." })
  readonly nodes: Entity[];
}
