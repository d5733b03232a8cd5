import { Args, Query, Resolver } from "type-graphql";
import { answeredElsewhere } from "./answeredElsewhere";
import { AuditLogArguments } from "../types/arguments/AuditLogArguments";
import { CandidatesArguments } from "../types/arguments/CandidatesArguments";
import { ChangesArguments } from "../types/arguments/ChangesArguments";
import { CommitmentsArguments } from "../types/arguments/CommitmentsArguments";
import { ContradictionsArguments } from "../types/arguments/ContradictionsArguments";
import { JudgementsArguments } from "../types/arguments/JudgementsArguments";
import { AuditEntryConnection } from "../types/connections/AuditEntryConnection";
import { CandidateConnection } from "../types/connections/CandidateConnection";
import { ChangeConnection } from "../types/connections/ChangeConnection";
import { CommitmentConnection } from "../types/connections/CommitmentConnection";
import { ContradictionConnection } from "../types/connections/ContradictionConnection";
import { JudgementConnection } from "../types/connections/JudgementConnection";
import { Viewer } from "../types/objects/Viewer";

/** What a curator works through. */
@Resolver()
export class CurationQueries {
  @Query(() => CandidateConnection, { description: "Entities that may be one, most valuable first." })
  candidates(@Args(() => CandidatesArguments) _: CandidatesArguments): never {
    return answeredElsewhere();
  }

  @Query(() => JudgementConnection, { description: "Decisions on identity, newest first." })
  judgements(@Args(() => JudgementsArguments) _: JudgementsArguments): never {
    return answeredElsewhere();
  }

  @Query(() => ContradictionConnection, {
    description: "Claims that cannot all hold, side by side with their quotes.",
  })
  contradictions(@Args(() => ContradictionsArguments) _: ContradictionsArguments): never {
    return answeredElsewhere();
  }

  @Query(() => CommitmentConnection, {
    description: "What was promised, how far it came, and when it was last heard of.",
  })
  commitments(@Args(() => CommitmentsArguments) _: CommitmentsArguments): never {
    return answeredElsewhere();
  }

  @Query(() => ChangeConnection, { description: "What entered, changed in or left the graph, in order." })
  changes(@Args(() => ChangesArguments) _: ChangesArguments): never {
    return answeredElsewhere();
  }

  @Query(() => AuditEntryConnection, { description: "What people changed; for administrators." })
  auditLog(@Args(() => AuditLogArguments) _: AuditLogArguments): never {
    return answeredElsewhere();
  }

  @Query(() => Viewer, { description: "Who is asking, and what the key allows." })
  viewer(): never {
    return answeredElsewhere();
  }
}
