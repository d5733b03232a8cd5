import { Field, ObjectType } from "type-graphql";
import { Statement } from "../objects/Statement";
import { MutationPayload } from "./MutationPayload";

@ObjectType({ description: "Answer of addStatement." })
export class AddStatementPayload extends MutationPayload {
  @Field(() => Statement, { nullable: true, description: "The new statement." })
  readonly statement: Statement | null;
}
