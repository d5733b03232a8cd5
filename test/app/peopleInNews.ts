import { createHash } from "node:crypto";
import type { Chain, Extraction, Mention, Statement } from "../../src/extract/Extraction";
import type { Batch } from "../../src/ontology/Batch";
import type { EntityKind, RelationKind } from "../../src/ontology/derived";
import { identifyChains } from "../../src/resolve/identifyChains";
import { statementRows } from "../../src/resolve/statementRows";

/** Mentions in each made-up document, each a chain of its own. */
export const mentionsEach = 10;

const syllables = "ba ke ru to li mo sa ne du fi ga ho ji ka lu ma ni po ra su ta ve wi ya zo".split(" ");
const states = "KE NO PE MN VN IS CL GH OM ET RS EG BD NL NZ FJ MA SN ID TR".split(" ");

/** A name of six syllables for each number: no two share a family name and an initial often. */
function nameOf(person: number): string {
  const digest = createHash("sha256").update(`person ${person}`).digest();
  const part = (from: number) =>
    [0, 1, 2].map((at) => syllables[digest[from + at]! % syllables.length]).join("");
  const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);
  return `${capital(part(0))} ${capital(part(3))}`;
}

/** Numbers of the four people a document names: the first 200 only in the first thousand documents, and evenly. */
function peopleIn(document: number): number[] {
  const reserved = document < 1000 ? [document % 200] : [];
  const others = Array.from(
    { length: 4 - reserved.length },
    (_, at) => 200 + ((document * 3 + at * 7) % 20_000),
  );
  return [...reserved, ...others];
}

/**
 * Documents like news, without a text to read: people with offices in ministries of twenty states, so that a person is in
 * few documents, a ministry in many, a state in one of ten. Who is who is settled by equal names.
 */
export function newsBatches(from: number, to: number, entities: Map<string, string>): Batch[] {
  const told = Array.from({ length: to - from }, (_, at) => extractionOf(from + at));
  const identified = told.map((extraction) => identifyChains(extraction));
  return told.map((extraction, at): Batch => {
    const { chains, mentions } = identified[at]!;
    const { id, file, title, publisher, publishedOn, language, text, body, fingerprint } =
      extraction.document;
    return {
      document: { id, file, title, publisher, publishedOn, language, text, body, fingerprint },
      chains: chains.map(({ document: _, ...chain }) => ({
        ...chain,
        entity: chain.kind === "Country" ? chain.features.countries[0]! : entityOf(chain, entities),
      })),
      mentions,
      ...statementRows(extraction, identified[at]!),
      judgements: [],
      relabelled: [],
    };
  });
}

/** The first chain of a name in order of ids gives the entity its id, so all chains of all documents must be told first. */
export function tellEntities(documents: number): Map<string, string> {
  const entities = new Map<string, string>();
  for (let number = 0; number < documents; number++) {
    for (const chain of identifyChains(extractionOf(number)).chains) {
      const key = `${chain.kind} ${chain.name}`;
      const known = entities.get(key);
      if (known === undefined || chain.id < known) entities.set(key, chain.id);
    }
  }
  return entities;
}

function entityOf({ kind, name }: { kind: EntityKind; name: string }, entities: Map<string, string>): string {
  return entities.get(`${kind} ${name}`)!;
}

function extractionOf(number: number): Extraction {
  const people = peopleIn(number).map((person) => ({ person, state: states[person % states.length]! }));
  const things = [
    ...people.map(({ person, state }) => ({ kind: "Official" as const, name: nameOf(person), state })),
    ...people.map(({ person, state }) => ({
      kind: "Institution" as const,
      name: `Ministry of ${nameOf(1_000_000 + (person % 30)).split(" ")[0]} of ${state}`,
      state,
    })),
    { kind: "Country" as const, name: people[0]!.state, state: people[0]!.state },
    { kind: "Topic" as const, name: nameOf(2_000_000 + (number % 60)), state: null },
  ];
  const id = createHash("sha256").update(`document ${number}`).digest("hex").slice(0, 20);
  const text = things.map(({ name }) => name).join("\n");
  let start = 0;
  const chains = things.map(({ kind, name, state }, at): Chain => {
    const mention: Mention = {
      kind,
      text: name,
      start,
      end: start + name.length,
      form: "name",
      rule: "made",
    };
    start += name.length + 1;
    return {
      ...{ id: `e${at}`, kind, name, mentions: [mention], countries: state ? [state] : [] },
      ...{ date: null, city: null, status: null, type: null, more: {} },
    };
  });
  const state = (from: number, to: number, kind: RelationKind, title?: string): Statement => ({
    ...{ kind, from: `e${from}`, to: `e${to}` },
    ...{ fromMention: chains[from]!.mentions[0]!, toMention: chains[to]!.mentions[0]! },
    ...{ properties: title === undefined ? {} : { title }, since: null, until: null },
    ...{ quote: text, start: 0, end: text.length, context: [], modality: "held" },
    ...{ confidence: 0.9, extractor: "made", rule: "made" },
  });
  const day = new Date(Date.UTC(2010, 0, 1) + number * 3_600_000).toISOString().slice(0, 10);
  return {
    document: {
      ...{ id, file: `${id}.txt`, text, analysis: text, title: `Document ${number}`, titleSpan: null },
      ...{
        publisher: null,
        language: "en",
        body: { start: 0, end: text.length },
        paragraphs: [],
        sentences: [],
      },
      publishedOn: {
        ...{ value: day, earliest: day, latest: day, precision: "day", inferred: false },
        evidence: null,
      },
      fingerprint: createHash("sha256").update(id).digest("hex").slice(0, 16),
    },
    chains,
    statements: [
      ...[0, 1, 2, 3].flatMap((at) => [
        state(at, 4 + at, "HOLDS_POSITION", "Minister"),
        ...(people[at]!.state === people[0]!.state ? [state(at, 8, "REPRESENTS")] : []),
      ]),
      state(0, 9, "COMMENTED_ON"),
    ],
    attributes: [],
    rejects: [],
  };
}
