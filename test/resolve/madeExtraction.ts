import type { Chain, Extraction } from "../../src/extract/Extraction";
import type { EntityKind } from "../../src/ontology/derived";
import { dateOf } from "./goldExtraction";

/** A thing that a made-up document names. */
export interface Made {
  kind: EntityKind;
  name: string;
  countries?: readonly string[];
  date?: string;
  type?: string;
  city?: string;
}

/** A document that names just these things, each once. */
export function madeExtraction(id: string, things: readonly Made[]): Extraction {
  const text = things.map(({ name }) => name).join("\n");
  let at = 0;
  const chains = things.map(({ kind, name, countries = [], date, type, city }, place): Chain => {
    const start = at;
    at += name.length + 1;
    const mention = {
      kind,
      text: name,
      start,
      end: start + name.length,
      form: "name" as const,
      rule: "made",
    };
    return {
      id: `e${place}`,
      kind,
      name,
      mentions: [mention],
      countries,
      date: dateOf(date),
      city: city ?? null,
      status: null,
      type: type ?? null,
      more: {},
    };
  });
  const span = { start: 0, end: text.length };
  return {
    document: {
      id,
      file: `${id}.txt`,
      text,
      analysis: text,
      title: null,
      titleSpan: null,
      publisher: null,
      publishedOn: null,
      language: "en",
      body: span,
      paragraphs: [span],
      sentences: [],
      fingerprint: "0",
    },
    chains,
    statements: [],
    attributes: [],
    rejects: [],
  };
}
