import type { SupportingStatement } from "./SupportingStatement";

/** A spell in which something stood in the graph; `to` is null while it stands. */
export interface Spell {
  readonly from: string;
  readonly to: string | null;
}

/** The spells in which at least one of the statements stood in the graph, earliest first. */
export function spellsOf(statements: readonly SupportingStatement[]): Spell[] {
  const lives = statements.flatMap(({ recordedAt, retractedAt, lives: earlier }): Spell[] => [
    ...earlier.map((life) => {
      const [from = "", to = ""] = life.split("/");
      return { from, to };
    }),
    { from: recordedAt, to: retractedAt },
  ]);
  lives.sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0));
  const spells: Spell[] = [];
  for (const life of lives) {
    const last = spells.at(-1);
    if (!last || (last.to !== null && last.to < life.from)) spells.push(life);
    else if (last.to !== null && (life.to === null || life.to > last.to)) {
      spells[spells.length - 1] = { from: last.from, to: life.to };
    }
  }
  return spells;
}
