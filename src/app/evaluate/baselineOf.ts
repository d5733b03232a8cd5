import type { Baseline } from "./Baseline";
import type { Evaluation } from "./evaluateGold";

/** The figures of an evaluation, rounded to a tenth of a percent. */
export function baselineOf({ sets, identity }: Evaluation): Baseline {
  const shares: Record<string, number> = {};
  const counts: Record<string, number> = {};
  const share = (name: string, value: number | null) => {
    if (value !== null) shares[name] = Math.round(value * 1000) / 1000;
  };
  for (const [set, card] of Object.entries(sets)) {
    share(`${set}: entities but topics, F1`, card.entitiesButTopics.f1);
    share(`${set}: officials, F1`, card.entities["Official"]?.f1 ?? null);
    share(`${set}: all entities, F1`, card.allEntities.f1);
    share(`${set}: relations, precision`, card.allRelations.precision);
    share(`${set}: relations, recall`, card.allRelations.recall);
    for (const label of ["date", "city", "title", "status"]) {
      const asked = card.accuracy[label];
      share(`${set}: ${label}, accuracy`, asked ? asked.right / asked.of : null);
    }
    for (const check of ["unverifiable", "negativeHits", "negativeRelations", "wrongMerges"]) {
      counts[`${set}: ${check}`] = card.checks[check] ?? 0;
    }
  }
  for (const [corpus, { joined, asked, merged }] of Object.entries(identity ?? {})) {
    share(`${corpus}: pairs joined`, asked > 0 ? joined / asked : null);
    counts[`${corpus}: distinct pairs merged`] = merged;
  }
  return { shares, counts };
}
