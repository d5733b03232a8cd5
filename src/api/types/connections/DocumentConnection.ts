import { Field, ObjectType } from "type-graphql";
import { Document } from "../objects/Document";
import { DocumentEdge } from "./DocumentEdge";
import { FacetedConnection } from "./FacetedConnection";

@ObjectType({ description: "A page of documents." })
export class DocumentConnection extends FacetedConnection {
  @Field(() => [DocumentEdge], { description: "The edges of this page." })
  readonly edges: DocumentEdge[];

  @Field(() => [Document], { description: "The nodes of this page, without their edges." })
  readonly nodes: Document[];
}
