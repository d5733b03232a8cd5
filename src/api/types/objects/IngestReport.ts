import { Field, Int, ObjectType } from "type-graphql";
import { Document } from "./Document";

@ObjectType({ description: "What a document added." })
export class IngestReport {
  @Field(() => Int, { description: "Mentions found." })
  readonly mentions: number;

  @Field(() => Int, { description: "Entities that were not there before." })
  readonly entities: number;

  @Field(() => Int, { description: "Statements kept." })
  readonly statements: number;

  @Field(() => Int, { description: "Proposed statements that were not kept." })
  readonly rejected: number;

  @Field(() => Document, { nullable: true, description: "The known document it copies, if it does." })
  readonly duplicateOf: Document | null;
}
