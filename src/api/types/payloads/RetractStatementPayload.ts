import { Field, ObjectType } from "type-graphql";
import { Statement } from "../objects/Statement";
import { MutationPayload } from "./MutationPayload";

@ObjectType({ description: "Answer of retractStatement." })
export class RetractStatementPayload extends MutationPayload {
  @Field(() => Statement, { nullable: true, description: "The retracted statement." })
  readonly statement: Statement | null;
}
