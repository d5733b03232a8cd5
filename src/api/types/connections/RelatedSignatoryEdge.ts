import { Field, ObjectType } from "type-graphql";
import { Signatory } from "../unions/Signatory";
import { RelatedEdge } from "./RelatedEdge";

@ObjectType({ description: "A signatory reached along a relation, with the relation's own properties." })
export class RelatedSignatoryEdge extends RelatedEdge {
  @Field(() => Signatory, { description: "The entity at the other end." })
  readonly node: unknown;
}
