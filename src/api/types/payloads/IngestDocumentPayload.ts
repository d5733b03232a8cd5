import { Field, ObjectType } from "type-graphql";
import { Document } from "../objects/Document";
import { IngestReport } from "../objects/IngestReport";
import { MutationPayload } from "./MutationPayload";

@ObjectType({ description: "Answer of ingestDocument." })
export class IngestDocumentPayload extends MutationPayload {
  @Field(() => Document, { nullable: true, description: "The document, stored or already known." })
  readonly document: Document | null;

  @Field(() => IngestReport, { nullable: true, description: "What it added." })
  readonly report: IngestReport | null;
}
