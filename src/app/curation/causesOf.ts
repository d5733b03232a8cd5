import type { Effect } from "./Effect";

/** Judgements kept of a decision that made many: two tell what was decided. */
const most = 2;

/** Ids of what a correction was about, by which its quotes are found: judgements, a statement, a document or an entity. */
export function causesOf(effect: Effect): readonly string[] {
  switch (effect.kind) {
    case "judged":
      return effect.judgements.slice(0, most);
    case "named":
      return [effect.entity];
    case "retracted":
    case "added":
      return [effect.statement];
    case "ingested":
    case "withdrawn":
      return [effect.document];
  }
}
