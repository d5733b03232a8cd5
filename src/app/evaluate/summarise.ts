import type { Row, Scorecard } from "./Scorecard";
import type { Counts, Share, Tally } from "./Tally";

/** Adds up the counts of documents (micro average). */
export function summarise(tallies: readonly Tally[]): Scorecard {
  const entities = addCounts(tallies.map((tally) => tally.entities));
  const relations = addCounts(tallies.map((tally) => tally.relations));
  const allRelations = row(sum([...relations.values()]));
  const accuracy = new Map<string, Share>();
  const checks = new Map<string, number>();
  for (const tally of tallies) {
    for (const [label, { right, of }] of tally.accuracy) {
      const share = accuracy.get(label) ?? { right: 0, of: 0 };
      accuracy.set(label, { right: share.right + right, of: share.of + of });
    }
    for (const [name, count] of tally.checks) checks.set(name, (checks.get(name) ?? 0) + count);
  }
  const butTopics = [...entities].filter(([kind]) => kind !== "Topic").map(([, counts]) => counts);
  return {
    documents: tallies.length,
    entities: rows(entities),
    allEntities: row(sum([...entities.values()])),
    entitiesButTopics: row(sum(butTopics)),
    relations: rows(relations),
    allRelations,
    extraFactsRate: allRelations.system > 0 ? allRelations.wrong / allRelations.system : null,
    accuracy: sorted(accuracy),
    checks: sorted(checks),
    extractors: rows(addCounts(tallies.map((tally) => tally.extractors))),
    rules: rows(addCounts(tallies.map((tally) => tally.rules))),
  };
}

function addCounts(tables: readonly ReadonlyMap<string, Counts>[]): Map<string, Counts> {
  const total = new Map<string, Counts>();
  for (const table of tables) {
    for (const [key, counts] of table) total.set(key, sum([total.get(key) ?? sum([]), counts]));
  }
  return total;
}

function sum(all: readonly Counts[]): Counts {
  const total: Counts = { gold: 0, found: 0, system: 0, correct: 0, wrong: 0, ignored: 0 };
  for (const counts of all) {
    for (const column of Object.keys(total) as (keyof Counts)[]) total[column] += counts[column];
  }
  return total;
}

function row(counts: Counts): Row {
  const judged = counts.correct + counts.wrong;
  const precision = judged > 0 ? counts.correct / judged : null;
  const recall = counts.gold > 0 ? counts.found / counts.gold : null;
  const none = precision === null && recall === null;
  const f1 = precision && recall ? (2 * precision * recall) / (precision + recall) : none ? null : 0;
  return { ...counts, precision, recall, f1 };
}

function rows(table: ReadonlyMap<string, Counts>): Record<string, Row> {
  return sorted(new Map([...table].map(([key, counts]) => [key, row(counts)])));
}

function sorted<T>(table: ReadonlyMap<string, T>): Record<string, T> {
  return Object.fromEntries([...table].sort(([a], [b]) => (a < b ? -1 : 1)));
}
