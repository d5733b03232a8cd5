import { Field, ObjectType } from "type-graphql";
import { Agreement } from "../objects/Agreement";
import { RelatedEdge } from "./RelatedEdge";

@ObjectType({ description: "An agreement reached along a relation, with the relation's own properties." })
export class RelatedAgreementEdge extends RelatedEdge {
  @Field(() => Agreement, { description: "The entity at the other end." })
  readonly node: Agreement;

  @Field(() => String, {
    nullable: true,
    description: "The attitude, where the text states one (COMMENTED_ON; null along other relations).",
  })
  readonly stance: string | null;
}
