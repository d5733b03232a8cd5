import { Field, ObjectType } from "type-graphql";
import { Document } from "../objects/Document";
import { Connection } from "./Connection";
import { FoundDocumentEdge } from "./FoundDocumentEdge";

@ObjectType({ description: "Documents found by title, best first." })
export class FoundDocumentConnection extends Connection {
  @Field(() => [FoundDocumentEdge], { description: "The edges of this page." })
  readonly edges: FoundDocumentEdge[];

  @Field(() => [Document], { description: "The nodes of this page, without their edges." })
  readonly nodes: Document[];
}
