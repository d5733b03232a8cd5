import { createHash } from "node:crypto";
import type { AttributeRow, Batch, ChainRow, MentionRow, StatementRow } from "../../src/ontology/Batch";
import type { EntityKind, Modality, RelationKind } from "../../src/ontology/derived";
import type { StatedDate } from "../../src/ontology/StatedDate";

/** A day, month or year as a text states it. */
export function stated(value: string): StatedDate {
  const day = value.length === 10;
  return {
    value,
    earliest: day ? value : value.length === 7 ? `${value}-01` : `${value}-01-01`,
    latest: day ? value : value.length === 7 ? `${value}-28` : `${value}-12-31`,
    precision: day ? "day" : value.length === 7 ? "month" : "year",
    inferred: false,
    evidence: null,
  };
}

const id = (...parts: readonly (string | number)[]): string =>
  createHash("sha256").update(parts.join(" ")).digest("hex").slice(0, 20);

export interface Told {
  readonly kind: RelationKind;
  /** Names of two things told of in `things`. */
  readonly from: string;
  readonly to: string;
  readonly properties?: StatementRow["properties"];
  readonly since?: string;
  readonly until?: string;
  readonly modality?: Modality;
}

export interface Tale {
  readonly name: string;
  readonly published: string;
  /** Name → kind, and the entity where it is not a thing of its own. */
  readonly things: Readonly<
    Record<string, { kind: EntityKind; entity?: string; date?: string; status?: string }>
  >;
  readonly told: readonly Told[];
}

/** The chain id that `tell` gives a thing of a tale. */
export function chainOf(tale: string, thing: string): string {
  return id("chain", tale, thing);
}

/** A hand-made batch: a document of one sentence for each thing and each statement, every quote a true slice of it. */
export function tell({ name, published, things, told }: Tale, relabelled: Batch["relabelled"] = []): Batch {
  let text = "";
  const write = (words: string): { quote: string; start: number; end: number } => {
    const start = text.length;
    text += `${words} `;
    return { quote: words, start, end: start + words.length };
  };
  const chains: ChainRow[] = [];
  const mentions: MentionRow[] = [];
  const attributes: AttributeRow[] = [];
  for (const [thing, { kind, entity, date, status }] of Object.entries(things)) {
    const chain = chainOf(name, thing);
    const { quote, start, end } = write(thing);
    mentions.push({ id: chain, kind, text: quote, start, end, form: "name", chain });
    chains.push({
      id: chain,
      kind,
      name: thing,
      names: [thing],
      keys: [`${kind}:${thing}`],
      features: { countries: [], titles: [], date: null, city: null, type: null, more: {}, neighbours: [] },
      entity: entity ?? chain,
    });
    const said = {
      quote,
      start,
      end,
      observedOn: stated(published),
      modality: "held",
      extractor: "test",
      rule: null,
    } as const;
    if (date !== undefined) {
      attributes.push({
        id: id(name, thing, "date"),
        mention: chain,
        property: "date",
        value: date,
        date: stated(date),
        ...said,
      });
    }
    if (status !== undefined) {
      attributes.push({
        id: id(name, thing, "status"),
        mention: chain,
        property: "status",
        value: status,
        date: null,
        ...said,
      });
    }
  }
  const statements = told.map(
    ({ kind, from, to, properties = {}, since, until, modality = "held" }, index): StatementRow => {
      const { quote, start, end } = write(`${from} ${kind} ${to}.`);
      return {
        id: id("statement", name, index),
        kind,
        from: chainOf(name, from),
        to: chainOf(name, to),
        properties,
        since: since === undefined ? null : stated(since),
        until: until === undefined ? null : stated(until),
        quote,
        start,
        end,
        context: [],
        observedOn: stated(published),
        confidence: 0.9,
        modality,
        extractor: "test",
        rule: null,
      };
    },
  );
  return {
    document: {
      id: id("document", name),
      file: `${name}.txt`,
      title: name,
      publisher: "test",
      publishedOn: stated(published),
      language: "en",
      text,
      body: { start: 0, end: text.length },
      fingerprint: "0000000000000000",
    },
    chains,
    mentions,
    statements,
    attributes,
    judgements: [],
    relabelled,
  };
}
