import { LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { Problem } from "../problems";
import { contentId } from "./contentId";
import type { PersonJudgement } from "../ontology/PersonJudgement";

/** A judgement as it stands in a file: where its mentions stand is for the graph to say. */
export type FiledJudgement = Omit<PersonJudgement, "chainA" | "chainB"> & {
  /** What the two are called, for whoever reads the file. */
  readonly names: readonly [string, string];
  /** Line of the file that it was read from, from 1. */
  readonly line?: number;
};

const mention = z.string().regex(/^[0-9a-f]{20}$/, "is no mention id");
const row = z.strictObject({
  a: mention,
  b: mention,
  verdict: z.enum(["same", "different", "unsure"]),
  author: z.string().min(1),
  at: z.iso.datetime(),
  reason: z.string(),
  names: z.tuple([z.string(), z.string()]),
});

/** The id that a judgement has wherever it is kept. */
export function judgementId({
  a,
  b,
  verdict,
  author,
  at,
}: Pick<PersonJudgement, "a" | "b" | "verdict" | "author" | "at">): string {
  return contentId("judgement", a, b, verdict, author, at);
}

/**
 * Reads a file of judgements: one a row, each on a line of its own, so that versions of the file merge line by line.
 * @throws Problem JUDGEMENTS_INVALID with `place` = file and line
 */
export function readJudgements(text: string, file: string): FiledJudgement[] {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines });
  const place = (offset: number) => `${file}:${lines.linePos(offset).line}`;
  const broken = yaml.errors[0];
  if (broken) throw new Problem("JUDGEMENTS_INVALID", broken.message, { place: place(broken.pos[0]) });
  const checked = z.array(row).safeParse(yaml.toJS() ?? []);
  const lineOf = (row: unknown) => {
    const node = yaml.getIn([row], true) as { range?: [number, number, number] } | undefined;
    return lines.linePos(node?.range?.[0] ?? 0).line;
  };
  if (checked.success) {
    return checked.data.map((one, row) => ({ id: judgementId(one), ...one, line: lineOf(row) }));
  }
  const issue = checked.error.issues[0]!;
  throw new Problem(
    "JUDGEMENTS_INVALID",
    `Row ${String(issue.path[0] ?? 0)}, ${issue.path.slice(1).join(".")}: ${issue.message}`,
    {
      place: `${file}:${lineOf(issue.path[0] ?? 0)}`,
    },
  );
}

/** Writes judgements as a file's rows, sorted, each on a line of its own. */
export function printJudgements(judgements: readonly FiledJudgement[]): string {
  const rows = judgements.map(({ a, b, verdict, author, at, reason, names }) => {
    const quoted = (value: string) => JSON.stringify(value);
    return `- { a: ${quoted(a)}, b: ${quoted(b)}, verdict: ${verdict}, author: ${quoted(author)}, at: ${quoted(at)}, reason: ${quoted(reason)}, names: [${names.map(quoted).join(", ")}] }\n`;
  });
  return [...new Set(rows)].sort().join("");
}
