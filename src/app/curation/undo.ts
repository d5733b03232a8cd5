import type { Correcting, Correction } from "../../api/Curation";
import type { Extraction } from "../../extract/Extraction";
import type { Change } from "../../graph/change/Change";
import { findChains, writeProfiles } from "../../graph/change/findKnownChains";
import { findPersonJudgements, undoJudgements } from "../../graph/change/personJudgements";
import { restoreStatements, retractStatements } from "../../graph/change/retractStatements";
import { takeNameBack } from "../../graph/curation/chosenNames";
import type { Graph } from "../../graph/session";
import { Problem } from "../../problems";
import { profileOf } from "../../resolve/profileOf";
import type { TextReader } from "../reading/TextReader";
import { causesOf } from "./causesOf";
import { answeredBefore, corrected, type Done } from "./corrected";
import { correctionToUndo } from "./correctionToUndo";
import { beforeAndAfter, entitiesOf } from "./decide";
import { decideAnew } from "./decideAnew";
import type { Effect } from "./Effect";
import { readWithdrawn, restoreDocument } from "./restoreDocument";
import { withdraw } from "./withdrawDocument";

/** Takes a correction back, or a judgement by its own id; the log keeps both. @throws Problem NOTHING_FOUND, CONFLICT, BAD_USER_INPUT */
export async function undo(
  graph: Graph,
  id: string,
  by: Correcting,
  reader: TextReader,
): Promise<Correction> {
  const asked = { action: "undo", reason: null, arguments: { change: id } };
  const found = await graph.readTransaction(
    async (run) => (await answeredBefore({ run }, by, asked)) ?? (await correctionToUndo(run, id)),
  );
  if ("change" in found) return found;
  const { effect: taken } = found;
  const reading =
    taken.kind === "withdrawn" ? await readWithdrawn(graph, taken.document, reader, by.signal) : null;
  return corrected(graph, by, asked, async (change) => {
    const { id: undoes, effect } = await correctionToUndo(change.run, id);
    const done = await takeBack(change, effect, reading);
    return { ...done, effect: null, undoes, causes: causesOf(effect) };
  });
}

async function takeBack(
  change: Change,
  effect: Effect,
  reading: Extraction | null,
): Promise<Omit<Done, "effect">> {
  switch (effect.kind) {
    case "judged": {
      const undone = await undoJudgements(change, effect.judgements);
      await judgeTogether(change, effect.chains);
      const told = beforeAndAfter(await decideAnew(change, effect.chains));
      const entities = await entitiesOf(change, [...new Set(undone.flatMap(({ a, b }) => [a, b]))]);
      return {
        answer: { entities: entities.slice(0, 2) },
        ...told,
        decided: [...new Set([...(told.decided ?? []), ...entities])],
      };
    }
    case "named":
      if (!(await takeNameBack(change, effect.name))) throw gone("name");
      return {
        answer: { entities: [effect.entity] },
        before: { name: effect.name },
        after: null,
        decided: [effect.entity],
      };
    case "retracted": {
      const restored = await restoreStatements(change, [effect.statement]);
      if (restored.length === 0) throw gone("retraction");
      return {
        answer: { statement: effect.statement },
        before: null,
        after: { statement: effect.statement },
      };
    }
    case "added": {
      const retracted = await retractStatements(change, [effect.statement], "Undone.");
      if (retracted.length === 0) throw gone("statement");
      return {
        answer: { statement: effect.statement },
        before: { statement: effect.statement },
        after: null,
      };
    }
    case "ingested":
      return await withdraw(change, effect.document, "Undone.");
    case "withdrawn":
      return await restoreDocument(change, effect.document, reading);
  }
}

/** Chains that no judgement of a person stands on are judged together with their like again. */
async function judgeTogether({ run }: Change, ids: readonly string[]): Promise<void> {
  const standing = await findPersonJudgements(run, [], ids);
  const judged = new Set(standing.flatMap(({ chainA, chainB }) => [chainA, chainB]));
  const free = (await findChains(run, ids)).filter(({ id }) => !judged.has(id));
  await writeProfiles(
    run,
    free.map((chain) => ({ chain: chain.id, profile: profileOf(chain) })),
  );
}

function gone(what: string): Problem {
  return new Problem("CONFLICT", `The ${what} is not there any more.`, { place: "change" });
}
