import { Field, ObjectType } from "type-graphql";
import { Agreement } from "../objects/Agreement";

@ObjectType({ description: "An agreement in a list." })
export class AgreementEdge {
  @Field(() => String, { description: "Where this edge stands; give it to `after` or `before`." })
  readonly cursor: string;

  @Field(() => Agreement, { description: "The thing itself." })
  readonly node: Agreement;
}
