import { Problem } from "../../problems";
import type { Ask } from "./Ask";
import type { EntityReference } from "./EntityReference";
import { namedQuestion } from "./namedQuestion";
import { problemOf } from "./problemOf";

/** What a correction did. */
export interface Corrected {
  /** What `undo` takes back; null where nothing had to be done. */
  readonly change: string | null;
  /** The entities it touched, as they are now. */
  readonly entities?: readonly EntityReference[];
  readonly entity?: EntityReference;
}

interface Done extends Corrected {
  readonly userErrors: readonly {
    readonly argument: string | null;
    readonly message: string;
    readonly code: string;
  }[];
}

/** Corrects the graph by an operation of `schema/commands/correct.graphql`. @throws Problem as it is refused */
export async function correct(
  ask: Ask,
  operationName: "Judge" | "Split" | "Rename" | "Retract" | "Withdraw" | "Undo",
  variables: Readonly<Record<string, unknown>>,
): Promise<Corrected> {
  const answer = (await ask({ query: namedQuestion("correct"), operationName, variables })) as { done: Done };
  const { userErrors, ...done } = answer.done;
  const [refused] = userErrors;
  if (!refused) return done;
  const { message, code, argument } = refused;
  throw code === ""
    ? new Problem("BAD_USER_INPUT", message)
    : problemOf({ message, extensions: { code, argument } });
}
