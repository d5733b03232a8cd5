import { Field, ObjectType } from "type-graphql";
import { Document } from "../objects/Document";
import { MutationPayload } from "./MutationPayload";

@ObjectType({ description: "Answer of withdrawDocument." })
export class WithdrawDocumentPayload extends MutationPayload {
  @Field(() => Document, { nullable: true, description: "The withdrawn document." })
  readonly document: Document | null;
}
