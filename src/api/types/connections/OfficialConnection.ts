import { Field, ObjectType } from "type-graphql";
import { Official } from "../objects/Official";
import { FacetedConnection } from "./FacetedConnection";
import { OfficialEdge } from "./OfficialEdge";

@ObjectType({ description: "A page of officials." })
export class OfficialConnection extends FacetedConnection {
  @Field(() => [OfficialEdge], { description: "The edges of this page." })
  readonly edges: OfficialEdge[];

  @Field(() => [Official], { description: "The nodes of this page, without their edges." })
  readonly nodes: Official[];
}
