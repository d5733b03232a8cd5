import { Field, ID, ObjectType } from "type-graphql";
import { UserError } from "../objects/UserError";

/** What every payload has. */
@ObjectType({ description: "What every payload has." })
export class MutationPayload {
  @Field(() => ID, { nullable: true, description: "Id of the change, for undo; null where nothing changed." })
  readonly change: string | null;

  @Field(() => [UserError], { description: "Why nothing was done; empty after success." })
  readonly userErrors: UserError[];

  @Field(() => String, {
    nullable: true,
    description: "The id the client gave; repeating it repeats the answer, not the change.",
  })
  readonly clientMutationId: string | null;
}
