import { grouped } from "./grouped";
import type { RelationKind } from "../../ontology/derived";
import { assignPairs } from "./assignPairs";
import { Fact, property } from "./Fact";
import type { GoldEntity, GoldRelation } from "./GoldDocument";
import type { Matching } from "./scoreEntities";
import type { Scoring } from "./Scoring";

const loose = 0.5;
const topicRelations: ReadonlySet<string> = new Set<RelationKind>(["DISCUSSED", "CONCERNS", "COMMENTED_ON"]);

interface Verdict {
  readonly verdict: "correct" | "wrong" | "ignored";
  readonly reason: string | null;
}

/** Pairs facts with gold relations, one to one, and counts both sides (extraction-format, "Relations"). */
export function scoreRelations(scoring: Scoring, { goldOf }: Matching): void {
  const golds = scoring.gold.relations;
  const facts = Fact.distinct(scoring.found.relations, goldOf);
  const pairs = facts.flatMap((fact, index) =>
    golds.flatMap((gold, at) =>
      fact.fits(gold) ? [{ left: String(index), right: String(at), weight: fact.weight(gold) }] : [],
    ),
  );
  const held = assignPairs(pairs);
  const taken = new Map([...held].map(([right, left]) => [Number(left), golds[Number(right)]!]));
  const eligible = grouped(pairs, ({ left }) => Number(left));
  golds.forEach((gold, at) => {
    if (!gold.core) return;
    const index = held.get(String(at));
    const joined = pairs.some(({ left, right }) => {
      const own = taken.get(Number(left));
      const other = own !== undefined && (own.from !== gold.from || own.to !== gold.to);
      return right === String(at) && other && facts[Number(left)]!.between(gold);
    });
    countGold(scoring, gold, index === undefined ? undefined : facts[Number(index)], joined);
  });
  const kinds = new Map(scoring.gold.entities.map((entity) => [entity.id, entity]));
  const names = new Map(scoring.found.entities.map(({ id, name }) => [id, name]));
  facts.forEach((fact, index) => {
    const candidates = (eligible.get(index) ?? []).map(({ right }) => golds[Number(right)]!);
    const { verdict, reason } = judge(fact, taken.get(index), candidates, scoring, kinds);
    scoring.count("relations", fact.type, "system");
    scoring.count("relations", fact.type, verdict);
    for (const rule of new Set(fact.relations.map((relation) => `${relation.extractor} ${relation.rule}`))) {
      scoring.count("rules", rule, "system");
      scoring.count("rules", rule, verdict);
    }
    for (const extractor of new Set(fact.relations.map((relation) => relation.extractor))) {
      scoring.count("extractors", extractor, "system");
      scoring.count("extractors", extractor, verdict);
    }
    scoring.check("negativeRelations", reason?.startsWith("contradicts") ?? false);
    if (verdict !== "wrong") return;
    const { from, to, quote } = fact.relations[0]!;
    const ends = `${names.get(from) ?? from} → ${names.get(to) ?? to}`;
    scoring.findings.wrong.push(`${fact.type} ${ends} (${reason ?? "not in gold"}): ${quote}`);
  });
}

function countGold(scoring: Scoring, gold: GoldRelation, fact: Fact | undefined, joined: boolean): void {
  const isFound = fact !== undefined || joined;
  scoring.count("relations", gold.type, "gold");
  scoring.count("relations", gold.type, "found", isFound ? 1 : 0);
  const ends = `${gold.from}→${gold.to}`;
  if (!isFound) scoring.findings.missed.push(`${gold.type} ${ends}: ${gold.evidence ?? ""}`);
  if (!fact) return;
  const role = property(gold, "role");
  const title = property(gold, "title");
  if (role !== undefined) {
    scoring.judgeValue("role", fact.roles.has(role), `${ends}: ${[...fact.roles].join("/")}, gold ${role}`);
  }
  if (title !== undefined && fact.type === "HOLDS_POSITION") {
    scoring.judgeValue("title", fact.titleFit(gold) >= loose, `${ends}: ${fact.title}, gold ${title}`);
  }
}

/** The verdict on one fact; `pair` is its assigned gold relation, `eligible` are all that it fits. */
function judge(
  fact: Fact,
  pair: GoldRelation | undefined,
  eligible: readonly GoldRelation[],
  scoring: Scoring,
  kinds: ReadonlyMap<string, GoldEntity>,
): Verdict {
  const { gold } = scoring;
  const contradicted = (gold.negatives ?? []).find(({ relation }) => {
    if (relation?.type !== fact.type || !fact.between(relation)) return false;
    const role = property(relation, "role");
    return role === undefined || fact.roles.has(role);
  });
  if (contradicted) return wrong(`contradicts gold: ${contradicted.why}`);
  if (pair) return { verdict: pair.core ? "correct" : "ignored", reason: null };
  if (eligible.length > 0) {
    const unlike = fact.title !== "" && Math.max(...eligible.map((other) => fact.titleFit(other))) < loose;
    if (unlike && eligible.some(({ core }) => core)) return wrong("a further title, not in gold");
    return { verdict: "ignored", reason: null };
  }
  if (fact.sources.length === 0 || fact.targets.length === 0) return wrong("endpoint matches no gold entity");
  const minor = fact.targets.every((id) => kinds.get(id)!.type === "Topic" && !kinds.get(id)!.core);
  if (topicRelations.has(fact.type) && minor) return { verdict: "ignored", reason: null };
  const turned = gold.relations.some(
    ({ type, from, to }) => type === fact.type && fact.targets.includes(from) && fact.sources.includes(to),
  );
  if (turned) return wrong("reversed");
  const types = new Set(gold.relations.filter((other) => fact.between(other)).map(({ type }) => type));
  return wrong(types.size > 0 ? `gold has ${[...types].sort().join("/")} between the two` : "not in gold");
}

function wrong(reason: string): Verdict {
  return { verdict: "wrong", reason };
}
