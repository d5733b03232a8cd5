import { extractDocument } from "../../src/extract/extractDocument";
import type { Extraction } from "../../src/extract/Extraction";
import { loadLexicon } from "../../src/extract/lexicon/loadLexicon";
import { documentOf } from "./documentOf";

type Row = { words?: string[]; id?: string; name?: string; example: string; finds?: string; not?: string[] };

/** "Official: Ana Kovac" or "REPRESENTS: Ana Kovac → Peru": whether an extraction holds it. */
function holds({ chains, statements }: Extraction, finds: string, rule?: string): boolean {
  const [what, rest] = [finds.slice(0, finds.indexOf(":")), finds.slice(finds.indexOf(":") + 1).trim()];
  const called = (id: string, name: string) =>
    chains.some(
      (chain) => chain.id === id && (chain.name === name || chain.mentions.some(({ text }) => text === name)),
    );
  const [from, to] = rest.split(" → ");
  if (to !== undefined)
    return statements.some(
      (each) =>
        each.kind === what &&
        (!rule || each.rule === rule) &&
        called(each.from, from!) &&
        called(each.to, to),
    );
  return chains.some((chain) => chain.kind === what && called(chain.id, rest));
}

const rows = Object.entries(loadLexicon()).flatMap(([name, list]) =>
  (list as readonly Row[]).map((row): [string, Row] => [
    `${name}: ${row.id ?? row.name ?? row.words!.slice(0, 3).join(", ")}`,
    row,
  ]),
);

const rules = rows.flatMap(([, row]) => row.id ?? []);

/** What is read where of all turns of phrase only those of the row's own rule are asked. */
function extractAlone(text: string, { id }: Row): Extraction {
  return extractDocument(documentOf(text), { off: id ? rules.filter((each) => each !== id) : [] });
}

describe("examples of the lexicon", () => {
  test.each(rows.filter(([, row]) => row.finds !== undefined))("%s", (_name, row) => {
    const extraction = extractAlone(row.example, row);
    const found = extraction.chains.map(
      (chain) => `${chain.kind}: ${chain.mentions.map((m) => m.text).join(" = ")}`,
    );
    expect({ found, holds: holds(extraction, row.finds!, row.id) }).toEqual({ found, holds: true });
  });

  test.each(
    rows.flatMap(([name, row]) =>
      (row.not ?? []).map((sentence): [string, string, Row] => [name, sentence, row]),
    ),
  )("%s, not in: %s", (_name, sentence, row) => {
    const kind = row.finds?.split(":")[0];
    const { chains, statements } = extractAlone(sentence, row);
    const things = chains.filter((chain) => chain.kind === kind).map((chain) => chain.name);
    // A phrase says nothing of what a rule in code reads from the same words: "the dam in Kenya".
    const facts = statements.filter((each) => each.kind === kind && (!row.id || each.rule === row.id));
    const found = [...things, ...facts.map((each) => `${each.rule}: ${each.quote}`)];
    expect(found).toEqual([]);
  });
});
