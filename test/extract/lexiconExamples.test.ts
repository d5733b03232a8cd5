import { extractDocument } from "../../src/extract/extractDocument";
import type { Extraction } from "../../src/extract/Extraction";
import { loadLexicon } from "../../src/extract/lexicon/loadLexicon";
import { documentOf } from "./documentOf";

type Row = { words: string[]; example: string; finds?: string; not?: string[] };

/** "Official: Ana Kovac" or "REPRESENTS: Ana Kovac → Peru": whether an extraction holds it. */
function holds({ chains, statements }: Extraction, finds: string): boolean {
  const [what, rest] = [finds.slice(0, finds.indexOf(":")), finds.slice(finds.indexOf(":") + 1).trim()];
  const called = (id: string, name: string) =>
    chains.some(
      (chain) => chain.id === id && (chain.name === name || chain.mentions.some(({ text }) => text === name)),
    );
  const [from, to] = rest.split(" → ");
  if (to !== undefined)
    return statements.some((each) => each.kind === what && called(each.from, from!) && called(each.to, to));
  return chains.some((chain) => chain.kind === what && called(chain.id, rest));
}

const rows = Object.entries(loadLexicon()).flatMap(([name, list]) =>
  (list as readonly Row[]).map((row): [string, Row] => [`${name}: ${row.words.slice(0, 3).join(", ")}`, row]),
);

describe("examples of the lexicon", () => {
  test.each(rows.filter(([, row]) => row.finds !== undefined))("%s", (_name, row) => {
    const extraction = extractDocument(documentOf(row.example));
    const found = extraction.chains.map(
      (chain) => `${chain.kind}: ${chain.mentions.map((m) => m.text).join(" = ")}`,
    );
    expect({ found, holds: holds(extraction, row.finds!) }).toEqual({ found, holds: true });
  });

  test.each(
    rows.flatMap(([name, row]) =>
      (row.not ?? []).map((sentence): [string, string, Row] => [name, sentence, row]),
    ),
  )("%s, not in: %s", (_name, sentence, row) => {
    const kind = row.finds?.split(":")[0];
    const extraction = extractDocument(documentOf(sentence));
    const found = extraction.chains.filter((chain) => chain.kind === kind).map((chain) => chain.name);
    expect(found).toEqual([]);
  });
});
