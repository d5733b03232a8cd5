import type { WrittenExtraction } from "../writeExtraction";
import type { GoldDocument } from "./GoldDocument";
import type { Counts, Share, Tally } from "./Tally";

/** What was missed, found wrongly or stated wrongly, in words. */
export interface Findings {
  readonly missed: string[];
  readonly wrong: string[];
  readonly wrongMerges: string[];
  readonly wrongValues: string[];
  readonly unverifiable: string[];
}

const checks = [
  "spans",
  "unverifiable",
  "negativeHits",
  "negativeRelations",
  "taintedEntities",
  "wrongMerges",
  "splits",
] as const;

/** One document while it is scored. */
export class Scoring {
  readonly tally: Tally = {
    entities: new Map(),
    relations: new Map(),
    extractors: new Map(),
    rules: new Map(),
    accuracy: new Map(),
    checks: new Map(checks.map((name) => [name, 0])),
  };
  readonly findings: Findings = { missed: [], wrong: [], wrongMerges: [], wrongValues: [], unverifiable: [] };

  constructor(
    readonly gold: GoldDocument,
    readonly found: WrittenExtraction,
    /** The file's unchanged text. */
    readonly text: string,
  ) {}

  count(
    table: "entities" | "relations" | "extractors" | "rules",
    row: string,
    column: keyof Counts,
    by = 1,
  ): void {
    const rows = this.tally[table];
    const counts = rows.get(row) ?? { gold: 0, found: 0, system: 0, correct: 0, wrong: 0, ignored: 0 };
    counts[column] += by;
    rows.set(row, counts);
  }

  check(name: (typeof checks)[number], happened: boolean): void {
    this.tally.checks.set(name, (this.tally.checks.get(name) ?? 0) + (happened ? 1 : 0));
  }

  /** Counts one value that was asked for; a wrong one is remarked. */
  judgeValue(label: string, right: boolean, remark: string): void {
    const share: Share = this.tally.accuracy.get(label) ?? { right: 0, of: 0 };
    share.of++;
    if (right) share.right++;
    else this.findings.wrongValues.push(`${label} ${remark}`);
    this.tally.accuracy.set(label, share);
  }
}
