import { Field, ObjectType } from "type-graphql";
import { Official } from "../objects/Official";
import { FacetedConnection } from "./FacetedConnection";
import { RelatedOfficialEdge } from "./RelatedOfficialEdge";

@ObjectType({ description: "Officials reached along a relation." })
export class RelatedOfficialConnection extends FacetedConnection {
  @Field(() => [RelatedOfficialEdge], { description: "The edges of this page." })
  readonly edges: RelatedOfficialEdge[];

  @Field(() => [Official], { description: "The nodes of this page, without their edges." })
  readonly nodes: Official[];
}
