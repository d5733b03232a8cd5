import { Args, Mutation, Resolver } from "type-graphql";
import { answeredElsewhere } from "./answeredElsewhere";
import { AddStatementArguments } from "../types/arguments/AddStatementArguments";
import { IngestDocumentArguments } from "../types/arguments/IngestDocumentArguments";
import { JudgeArguments } from "../types/arguments/JudgeArguments";
import { RenameArguments } from "../types/arguments/RenameArguments";
import { RetractStatementArguments } from "../types/arguments/RetractStatementArguments";
import { SplitEntityArguments } from "../types/arguments/SplitEntityArguments";
import { UndoArguments } from "../types/arguments/UndoArguments";
import { WithdrawDocumentArguments } from "../types/arguments/WithdrawDocumentArguments";
import { AddStatementPayload } from "../types/payloads/AddStatementPayload";
import { IngestDocumentPayload } from "../types/payloads/IngestDocumentPayload";
import { JudgePayload } from "../types/payloads/JudgePayload";
import { RenamePayload } from "../types/payloads/RenamePayload";
import { RetractStatementPayload } from "../types/payloads/RetractStatementPayload";
import { SplitEntityPayload } from "../types/payloads/SplitEntityPayload";
import { UndoPayload } from "../types/payloads/UndoPayload";
import { WithdrawDocumentPayload } from "../types/payloads/WithdrawDocumentPayload";

/** Corrections, for curators. Each can be undone. */
@Resolver()
export class CurationMutations {
  @Mutation(() => IngestDocumentPayload, { description: "Reads a text into the graph." })
  ingestDocument(@Args(() => IngestDocumentArguments) _: IngestDocumentArguments): never {
    return answeredElsewhere();
  }

  @Mutation(() => WithdrawDocumentPayload, {
    description: "Takes a document back; what only it states is closed.",
  })
  withdrawDocument(@Args(() => WithdrawDocumentArguments) _: WithdrawDocumentArguments): never {
    return answeredElsewhere();
  }

  @Mutation(() => JudgePayload, { description: "Decides whether two entities or mentions are one." })
  judge(@Args(() => JudgeArguments) _: JudgeArguments): never {
    return answeredElsewhere();
  }

  @Mutation(() => UndoPayload, { description: "Takes a change back to the letter." })
  undo(@Args(() => UndoArguments) _: UndoArguments): never {
    return answeredElsewhere();
  }

  @Mutation(() => RenamePayload, { description: "Gives an entity another name." })
  rename(@Args(() => RenameArguments) _: RenameArguments): never {
    return answeredElsewhere();
  }

  @Mutation(() => SplitEntityPayload, {
    description: "Takes mentions out of an entity that they do not belong to.",
  })
  splitEntity(@Args(() => SplitEntityArguments) _: SplitEntityArguments): never {
    return answeredElsewhere();
  }

  @Mutation(() => RetractStatementPayload, {
    description: "Takes a statement back; a relation that only it supported is closed.",
  })
  retractStatement(@Args(() => RetractStatementArguments) _: RetractStatementArguments): never {
    return answeredElsewhere();
  }

  @Mutation(() => AddStatementPayload, {
    description: "Adds a fact by hand; it too needs the words of a document.",
  })
  addStatement(@Args(() => AddStatementArguments) _: AddStatementArguments): never {
    return answeredElsewhere();
  }
}
