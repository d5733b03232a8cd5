import { Field, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../scalars/DateTimeScalar";
import { Node } from "./Node";

@ObjectType({ implements: Node, description: "A change that a person made." })
export class AuditEntry {
  @Field(() => DateTimeScalar, { description: "When." })
  readonly at: string;

  @Field(() => String, { description: "Who." })
  readonly author: string;

  @Field(() => String, { description: "The mutation called." })
  readonly action: string;

  @Field(() => String, { nullable: true, description: "Why, in their words." })
  readonly reason: string | null;

  @Field(() => String, { nullable: true, description: "What was there before, as JSON." })
  readonly before: string | null;

  @Field(() => String, { nullable: true, description: "What was there after, as JSON." })
  readonly after: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was undone; null while it stands." })
  readonly undoneAt: string | null;
}
