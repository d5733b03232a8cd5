import { Field, InputType } from "type-graphql";
import { RelationKind } from "../enums/RelationKind";

@InputType({ description: "Conditions on the kind of relation." })
export class RelationKindFilter {
  @Field(() => RelationKind, { nullable: true, description: "This one; null asks for those without one." })
  readonly eq?: string;

  @Field(() => [RelationKind], { nullable: true, description: "One of these." })
  readonly in?: string[];
}
