import type { WrittenEntity } from "../writeExtraction";
import type { GoldEntity } from "./GoldDocument";
import { jaccard } from "./normalForm";
import type { Matching } from "./scoreEntities";
import type { Scoring } from "./Scoring";

/** From this share of common words on two cities or titles count as the same. */
const loose = 0.5;

/** Dates and cities of paired core meetings, and statuses, where gold or the system states one. */
export function scoreProperties(scoring: Scoring, { holder }: Matching): void {
  const own = new Map(scoring.found.entities.map((entity) => [entity.id, entity]));
  for (const gold of scoring.gold.entities) {
    const found = own.get(holder.get(gold.id) ?? "");
    if (!found) continue;
    if (gold.type === "Meeting" && gold.core) {
      judgeDate(scoring, gold, found);
      judgeCity(scoring, gold, found);
    }
    judgeStatus(scoring, gold, found);
  }
}

function judgeDate(scoring: Scoring, gold: GoldEntity, found: WrittenEntity): void {
  const accepted = new Set<string | null>([gold.date ?? null, ...(gold.acceptDates ?? [])]);
  const date = found.date ?? null;
  if (date === null && accepted.size === 1 && accepted.has(null)) return;
  const wanted = [...accepted].map(String).sort().join(", ");
  scoring.judgeValue("date", accepted.has(date), `${gold.id}: ${date}, gold ${wanted}`);
}

function judgeCity(scoring: Scoring, gold: GoldEntity, found: WrittenEntity): void {
  const inGold = scoring.gold.relations
    .filter(({ type, from }) => type === "HELD_IN" && from === gold.id)
    .map(({ props }) => props?.city)
    .find((city) => typeof city === "string" && city !== "");
  const inFound = scoring.found.relations
    .filter(({ type, from }) => type === "HELD_IN" && from === found.id)
    .map(({ properties }) => properties.city)
    .find((city) => city !== undefined && city !== "");
  const wanted = gold.city ?? (typeof inGold === "string" ? inGold : undefined);
  const city = found.city ?? inFound;
  if (!city && !wanted) return;
  scoring.judgeValue(
    "city",
    jaccard(city, wanted) >= loose,
    `${gold.id}: ${city ?? null}, gold ${wanted ?? null}`,
  );
}

/** Gold states a status where it is not the usual one; its first word counts ("planned ('was to attend')"). */
function judgeStatus(scoring: Scoring, gold: GoldEntity, found: WrittenEntity): void {
  const wanted = /^(?:planned|held|cancelled|proposed|agreed|signed|in force|done)/.exec(
    gold.props?.status ?? "",
  )?.[0];
  if (wanted === undefined) return;
  const status = found.status ?? null;
  scoring.judgeValue("status", status === wanted, `${gold.id}: ${status}, gold ${wanted}`);
}
