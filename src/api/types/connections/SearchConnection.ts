import { Field, ObjectType } from "type-graphql";
import { PageArguments } from "../arguments/PageArguments";
import { Entity } from "../objects/Entity";
import { WithArguments } from "../WithArguments";
import { Connection } from "./Connection";
import { FoundDocumentConnection } from "./FoundDocumentConnection";
import { SearchEdge } from "./SearchEdge";

@ObjectType({
  description: "Entities found by name or by office, best first; beside them, documents found by title.",
})
export class SearchConnection extends Connection {
  @Field(() => [SearchEdge], { description: "The edges of this page." })
  readonly edges: SearchEdge[];

  @Field(() => [Entity], { description: "The nodes of this page, without their edges." })
  readonly nodes: Entity[];

  @WithArguments(() => PageArguments)
  @Field(() => FoundDocumentConnection, {
    description:
      "Documents whose titles have the words, whatever `kinds` are asked for; as of a day, those published by it.",
  })
  readonly documents: FoundDocumentConnection;
}
