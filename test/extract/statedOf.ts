import type { Statement } from "../../src/extract/Extraction";
import { extractDocument } from "../../src/extract/extractDocument";
import type { StatedDate } from "../../src/ontology/StatedDate";
import { documentOf } from "./documentOf";

/** A statement with the names of its ends. */
export type Stated = Statement & { readonly line: string };

/** The statements of one kind that a text makes; `line` is "Amina Were → Kenya". `published` is `YYYY-MM-DD`. */
export function statedOf(text: string, kind: Statement["kind"], published?: string): Stated[] {
  const publishedOn = published === undefined ? null : dayOf(published);
  const { chains, statements } = extractDocument(documentOf(text, { publishedOn }));
  const name = (id: string) => chains.find((chain) => chain.id === id)!.name;
  return statements
    .filter((each) => each.kind === kind)
    .map((each) => ({ ...each, line: `${name(each.from)} → ${name(each.to)}` }));
}

function dayOf(value: string): StatedDate {
  return { value, earliest: value, latest: value, precision: "day", inferred: false, evidence: null };
}
