import {
  affinity,
  barredForms,
  goldForms,
  joinable,
  reasonUnmatched,
  writtenTexts,
  wrongMerges,
} from "./affinity";
import { assignPairs, type WeightedPair } from "./assignPairs";
import type { GoldEntity } from "./GoldDocument";
import { normalForms } from "./normalForm";
import type { Scoring } from "./Scoring";

/** Gold ids that each found entity stands for, by its id; and the found id that holds each gold id. */
export interface Matching {
  readonly goldOf: ReadonlyMap<string, readonly string[]>;
  readonly holder: ReadonlyMap<string, string>;
}

const severalAllowed = /two nodes|or several/;

/** Pairs what was found with gold, one to one, and counts both sides (extraction-format, "Entities"). */
export function scoreEntities(scoring: Scoring): Matching {
  const { gold, found } = scoring;
  const golds = new Map(gold.entities.map((entity) => [entity.id, entity]));
  const barred = new Map(found.entities.map(({ kind }) => [kind, barredForms(gold, kind)]));
  const pairs: WeightedPair[] = found.entities.flatMap((entity) =>
    gold.entities.flatMap((candidate) => {
      const weight = affinity(entity, candidate, barred.get(entity.kind)!);
      return weight > 0 ? [{ left: entity.id, right: candidate.id, weight }] : [];
    }),
  );
  const holder = assignPairs(pairs);
  const goldOf = new Map<string, string[]>([...holder].map(([right, left]) => [left, [right]]));
  countGold(scoring, golds, pairs, holder, goldOf);
  for (const entity of found.entities) {
    const own = barred.get(entity.kind)!;
    const held = goldOf.get(entity.id);
    const eligible = pairs.filter(({ left }) => left === entity.id).sort((a, b) => b.weight - a.weight);
    let kind = entity.kind;
    let verdict: "correct" | "wrong" | "ignored" = "wrong";
    let reason: string | null = null;
    if (held) {
      const pair = golds.get(held[0]!)!;
      const merged = wrongMerges(gold, entity, pair, scoring.text);
      const tainted = [...normalForms(writtenTexts(entity))].some((form) => own.has(form));
      scoring.check("taintedEntities", tainted);
      scoring.check("wrongMerges", merged.length > 0);
      if (merged.length > 0)
        scoring.findings.wrongMerges.push(`${entity.name} as ${pair.id}: ${merged.join(", ")}`);
      if (pair.core) kind = pair.type;
      verdict = pair.core ? "correct" : "ignored";
    } else if (eligible.length === 0) reason = reasonUnmatched(gold, entity, own);
    else {
      const first = golds.get(eligible[0]!.right)!;
      if (!eligible.some(({ right }) => golds.get(right)!.core) || severalAllowed.test(first.note ?? "")) {
        goldOf.set(entity.id, [first.id]);
        verdict = "ignored";
      } else {
        reason = `split of ${first.id}`;
        scoring.check("splits", true);
      }
    }
    scoring.count("entities", entity.kind, "system");
    scoring.count("entities", kind, verdict);
    for (const rule of new Set(entity.mentions.map((mention) => mention.rule))) {
      scoring.count("rules", `mention ${rule}`, "system");
      scoring.count("rules", `mention ${rule}`, verdict);
    }
    if (reason === null) continue;
    scoring.check("negativeHits", reason.startsWith("negative"));
    scoring.findings.wrong.push(`${entity.kind} ${entity.name} (${reason})`);
  }
  return { goldOf, holder };
}

/** Counts what of the gold was found, and gives a node that may stand for two gold entities the second one. */
function countGold(
  scoring: Scoring,
  golds: ReadonlyMap<string, GoldEntity>,
  pairs: readonly WeightedPair[],
  holder: ReadonlyMap<string, string>,
  goldOf: Map<string, string[]>,
): void {
  for (const [id, entity] of golds) {
    const joined = holder.has(id)
      ? undefined
      : pairs.find(
          ({ left, right }) =>
            right === id && goldOf.has(left) && joinable(entity, golds.get(goldOf.get(left)![0]!)!),
        );
    if (joined) goldOf.get(joined.left)!.push(id);
    if (!entity.core) continue;
    const isFound = holder.has(id) || joined !== undefined;
    scoring.count("entities", entity.type, "gold");
    scoring.count("entities", entity.type, "found", isFound ? 1 : 0);
    if (!isFound)
      scoring.findings.missed.push(`${entity.type} ${id}: ${[...goldForms(entity)][0] ?? entity.name}`);
  }
}
