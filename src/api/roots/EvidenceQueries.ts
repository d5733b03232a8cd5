import { Args, Query, Resolver } from "type-graphql";
import { answeredElsewhere } from "./answeredElsewhere";
import { DocumentListArguments } from "../types/arguments/DocumentListArguments";
import { RelationListArguments } from "../types/arguments/RelationListArguments";
import { StatementListArguments } from "../types/arguments/StatementListArguments";
import { DocumentConnection } from "../types/connections/DocumentConnection";
import { RelationConnection } from "../types/connections/RelationConnection";
import { StatementConnection } from "../types/connections/StatementConnection";

/** The lists of what proves the graph. */
@Resolver()
export class EvidenceQueries {
  @Query(() => DocumentConnection, { description: "All documents, filtered and sorted." })
  documents(@Args(() => DocumentListArguments) _: DocumentListArguments): never {
    return answeredElsewhere();
  }

  @Query(() => StatementConnection, { description: "All statements, filtered and sorted." })
  statements(@Args(() => StatementListArguments) _: StatementListArguments): never {
    return answeredElsewhere();
  }

  @Query(() => RelationConnection, { description: "All relations, of any kinds at once." })
  relations(@Args(() => RelationListArguments) _: RelationListArguments): never {
    return answeredElsewhere();
  }
}
