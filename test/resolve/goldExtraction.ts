import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Chain, Extraction, Mention, Statement } from "../../src/extract/Extraction";
import type { EntityKind, RelationKind } from "../../src/ontology/derived";
import type { StatedDate } from "../../src/ontology/StatedDate";

interface GoldEntity {
  id: string;
  type: EntityKind;
  name: string;
  mentions: string[];
  date?: string | null;
  city?: string | null;
  core: boolean;
}
interface GoldRelation {
  type: RelationKind;
  from: string;
  to: string;
  props?: Record<string, string>;
  evidence: string;
}
interface Gold {
  document: { file: string; title: string; publisher: string; publishedOn: string | null };
  entities: GoldEntity[];
  relations: GoldRelation[];
}

const codes: Record<string, string> = {
  mongolia: "MN",
  "south-korea": "KR",
  "north-korea": "KP",
  japan: "JP",
  china: "CN",
  russia: "RU",
  "united-states": "US",
  ukraine: "UA",
};

/** The extraction that a flawless reader would make of each of the five texts: chain ids are gold ids. */
export function goldExtractions(): Extraction[] {
  const folder = join(__dirname, "..", "gold");
  return readdirSync(folder)
    .filter((file) => /^00\d_.*\.gold\.json$/.test(file))
    .sort()
    .map((file) => goldExtraction(JSON.parse(readFileSync(join(folder, file), "utf8")) as Gold));
}

function goldExtraction(gold: Gold): Extraction {
  const { file } = gold.document;
  const text = readFileSync(join(__dirname, "..", "..", "seeds", "documents", file), "utf8");
  const statesOf = (id: string): string[] =>
    gold.relations.flatMap(({ type, from, to }) => {
      if (type === "REPRESENTS" && from === id) return codes[to] ?? [];
      const party = type === "PARTICIPATED_IN" || type === "PARTNER_IN" || type === "SIGNED";
      return party && to === id ? (codes[from] ?? []) : [];
    });
  const chains = gold.entities.map((entity): Chain => ({
    id: entity.id,
    kind: entity.type,
    name: entity.name,
    mentions: entity.mentions.map((mention) => mentionOf(text, entity.type, mention)),
    countries: entity.type === "Country" ? [codes[entity.id]!] : [...new Set(statesOf(entity.id))].sort(),
    date: dateOf(entity.date),
    city: entity.city ?? null,
    status: null,
    type: null,
    more: {},
  }));
  const byId = new Map(chains.map((chain) => [chain.id, chain]));
  const statements = gold.relations.map((relation): Statement => {
    const start = text.indexOf(relation.evidence);
    return {
      kind: relation.type,
      from: relation.from,
      to: relation.to,
      fromMention: byId.get(relation.from)!.mentions[0]!,
      toMention: byId.get(relation.to)!.mentions[0]!,
      properties: relation.props?.["title"] ? { title: relation.props["title"] } : {},
      since: null,
      until: null,
      quote: relation.evidence,
      start,
      end: start + relation.evidence.length,
      context: [],
      modality: "held",
      confidence: 1,
      extractor: "gold",
      rule: "gold",
    };
  });
  const span = { start: 0, end: text.length };
  return {
    document: {
      id: file.slice(4, 20),
      file,
      text,
      analysis: text,
      title: gold.document.title,
      titleSpan: null,
      publisher: gold.document.publisher,
      publishedOn: dateOf(gold.document.publishedOn),
      language: "en",
      body: span,
      paragraphs: [span],
      sentences: [],
      fingerprint: "0",
    },
    chains,
    statements,
    attributes: [],
    rejects: [],
  };
}

function mentionOf(text: string, kind: EntityKind, words: string): Mention {
  const start = Math.max(0, text.indexOf(words));
  return { kind, text: words, start, end: start + words.length, form: "name", rule: "gold" };
}

/** A date as precise as its digits. */
export function dateOf(value: string | null | undefined): StatedDate | null {
  if (!value) return null;
  const precision = value.startsWith("--")
    ? "unstated-year"
    : value.length === 4
      ? "year"
      : value.length === 7
        ? "month"
        : "day";
  return { value, earliest: null, latest: null, precision, inferred: false, evidence: null };
}
