import { Field, InputType } from "type-graphql";
import { EntityKind } from "../enums/EntityKind";

@InputType({ description: "Conditions on the kind of entity." })
export class EntityKindFilter {
  @Field(() => EntityKind, { nullable: true, description: "This one; null asks for those without one." })
  readonly eq?: string;

  @Field(() => [EntityKind], { nullable: true, description: "One of these." })
  readonly in?: string[];
}
