import type { Answer } from "../../graph/answer";
import { Problem } from "../../problems";
import { requireLevel } from "../access/requireLevel";
import type { ApiContext } from "../context";
import type { Correction } from "../Curation";
import { argumentValue } from "./argumentValue";
import { corrections } from "./correct";
import { payloadOf } from "./payloadOf";
import type { PreparedOperation } from "./PreparedOperation";

/** Refusals that the server's own state causes; all others are the user's to mend and stand in `userErrors`. */
const serverSide = new Set([
  "GRAPH_UNREACHABLE",
  "GRAPH_FAILED",
  "TIMEOUT",
  "UNAVAILABLE",
  "INTERRUPTED",
  "CONFIG_INVALID",
  "LEXICON_INVALID",
]);

/** How long corrections may take in all, in milliseconds: they read texts and wait for each other. */
const patience = 60_000;

/** Runs the mutations of an operation one after the other, as they are written. */
export async function answerMutation(
  prepared: PreparedOperation,
  context: ApiContext,
  timeout: number,
): Promise<Answer> {
  requireLevel(context.caller, "curator");
  const { curation, caller, signal, requestId } = context;
  if (!curation) throw new Problem("UNAVAILABLE", "This server only reads.");
  context.extend?.(patience);
  const answer: Answer = {};
  for (const root of prepared.roots) {
    if (root.field === "__typename") {
      answer[root.key] = "Mutation";
      continue;
    }
    const given = Object.fromEntries(
      Object.entries(root.arguments).map(([name, value]) => [name, argumentValue(value, prepared.variables)]),
    );
    const { clientMutationId: own, revision: seen } = given;
    const clientMutationId = typeof own === "string" ? own : null;
    const revision = typeof seen === "number" ? seen : null;
    const by = { author: caller.name ?? "anonymous", clientMutationId, revision, signal };
    const correct = corrections[root.field];
    if (!correct) throw new Error(`No correction stands behind the mutation ${root.field}.`);
    const correction = await orRefusal(correct(curation, given, by), given);
    const metadata = { requestId, operation: prepared.name ?? "", caller: by.author };
    answer[root.key] = await payloadOf(root, correction, clientMutationId, (selection) =>
      context.answer(selection, prepared.variables, { timeout, signal, metadata }),
    );
  }
  return answer;
}

async function orRefusal(
  correcting: Promise<Correction>,
  given: Readonly<Record<string, unknown>>,
): Promise<Correction> {
  try {
    return await correcting;
  } catch (error) {
    if (!(error instanceof Problem) || serverSide.has(error.code)) throw error;
    const message = error.hint === undefined ? error.message : `${error.message} ${error.hint}`;
    const argument = error.place !== undefined && error.place in given ? error.place : null;
    return { change: null, refusals: [{ argument, message, code: error.code }] };
  }
}
