import { Field, InputType } from "type-graphql";
import { RelationStatus } from "../enums/RelationStatus";

@InputType({ description: "Conditions on the status of a relation." })
export class RelationStatusFilter {
  @Field(() => RelationStatus, { nullable: true, description: "This one; null asks for those without one." })
  readonly eq?: string;

  @Field(() => [RelationStatus], { nullable: true, description: "One of these." })
  readonly in?: string[];
}
