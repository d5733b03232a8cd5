import type { Correcting, Correction, StatedProperties } from "../../api/Curation";
import type { Mention, Statement } from "../../extract/Extraction";
import { statedDate } from "../../extract/dates/statedDate";
import { verify } from "../../extract/verify";
import {
  findStoredDocument,
  type StoredDocument,
  writeAddedStatement,
} from "../../graph/curation/addedStatements";
import { findMentionsIn } from "../../graph/curation/findMentionsIn";
import type { Subject } from "../../graph/curation/findSubject";
import type { Run } from "../../graph/session";
import type { Graph } from "../../graph/session";
import type { Modality, RelationKind } from "../../ontology/derived";
import type { StatedDate } from "../../ontology/StatedDate";
import { Problem } from "../../problems";
import { contentId } from "../../resolve/contentId";
import type { Document } from "../../text/Document";
import { readDocument } from "../../text/readDocument";
import { corrected } from "./corrected";
import { currentSubjectOf } from "./subjectOf";

/** A fact as a person states it from a document. */
export interface StatedFact {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly properties: StatedProperties;
}

/**
 * Adds a fact by hand. It is proved like every other: the span is its quote, and the document names both ends there or
 * in the same paragraph.
 * @throws Problem BAD_USER_INPUT with the reason, NOTHING_FOUND, CONFLICT
 */
export function addStatement(
  graph: Graph,
  fact: StatedFact,
  reason: string,
  by: Correcting,
): Promise<Correction> {
  const asked = { action: "addStatement", reason, arguments: { ...fact, reason } };
  return corrected(graph, by, asked, async (change) => {
    const stored = await findStoredDocument(change.run, fact.document);
    if (!stored || stored.withdrawn) {
      throw new Problem("NOTHING_FOUND", `No document has the id ${fact.document}.`, { place: "document" });
    }
    const document = readAgain(stored);
    const from = await endOf(change.run, document, fact, "from");
    const to = await endOf(change.run, document, fact, "to");
    const statement = proved(document, fact, from, to);
    const told = Object.entries(statement.properties).sort().flat();
    const {
      start,
      end,
      kind,
      quote,
      context,
      since,
      until,
      properties,
      modality,
      confidence,
      extractor,
      rule,
    } = statement;
    const id = contentId(document.id, kind, from.mention.id, to.mention.id, start, end, ...told, "person");
    const row = { id, from: from.mention.id, to: to.mention.id };
    const observedOn = document.publishedOn;
    const written = await writeAddedStatement(change, document.id, {
      ...{ ...row, kind, properties, since, until, quote, start, end, context, observedOn },
      ...{ confidence, modality, extractor, rule },
    });
    if (!written) throw new Problem("CONFLICT", "This was added before and stands.", { place: "start" });
    return {
      answer: { statement: id, entities: [from.subject.entity, to.subject.entity] },
      before: null,
      after: { statement: id, quote },
      effect: { kind: "added", statement: id },
    };
  });
}

/** A stored text as it was read, with the day that its sender knew better. */
function readAgain({ id, text, publishedOn }: StoredDocument): Document {
  const bytes = Buffer.from(text, "utf8");
  const found = readDocument(bytes, {});
  const told = publishedOn !== null && publishedOn !== found.publishedOn?.value;
  return { ...(told ? readDocument(bytes, { publishedOn }) : found), id };
}

interface End {
  readonly subject: Subject;
  readonly mentions: readonly (Mention & { readonly id: string })[];
  readonly mention: Mention & { readonly id: string };
}

/** One end and the mention that best proves it: a name in the quote, any mention in it, else the nearest before. */
async function endOf(run: Run, document: Document, fact: StatedFact, side: "from" | "to"): Promise<End> {
  const subject = await currentSubjectOf(run, fact[side], side);
  const mentions = (await findMentionsIn(run, document.id, subject.entity)).map((mention) => ({
    ...mention,
    rule: "person",
  }));
  const inside = mentions.filter(({ start, end }) => start >= fact.start && end <= fact.end);
  const before = mentions.filter(({ end }) => end <= fact.start);
  const mention = inside.find(({ form }) => form === "name") ?? inside[0] ?? before.at(-1) ?? mentions[0];
  if (mention) return { subject, mentions, mention };
  throw new Problem("BAD_USER_INPUT", `The document does not name "${subject.name}".`, { place: side });
}

function proved(document: Document, fact: StatedFact, from: End, to: End): Statement {
  const { start, end, properties } = fact;
  const { modality, since, until, ...told } = properties;
  const chain = (id: string, { subject, mentions }: End) => ({
    ...{ id, kind: subject.kind, name: subject.name, mentions },
    ...{ countries: [], date: null, city: null, status: null, type: null, more: {} },
  });
  const statement: Statement = {
    kind: fact.kind as RelationKind,
    ...{ from: "from", to: "to", fromMention: from.mention, toMention: to.mention, start, end },
    properties: told,
    since: dateOf(since, "since"),
    until: dateOf(until, "until"),
    quote: document.text.slice(start, end),
    context: [],
    modality: modality as Modality,
    ...{ confidence: 1, extractor: "person", rule: "person" },
  };
  const proposal = {
    chains: [chain("from", from), chain("to", to)],
    statements: [statement],
    attributes: [],
  };
  const { statements, rejects } = verify(document, proposal);
  if (statements[0]) return statements[0];
  const why = rejects[0]?.reason ?? "it is not proved";
  throw new Problem("BAD_USER_INPUT", `The document does not prove this: ${why}.`, {
    place: "start",
    hint: "Quote at most three sentences of one paragraph that names both ends.",
  });
}

/** `2019`, `2019-03` or `2019-03-01` as a stated date. */
function dateOf(value: string | undefined, argument: string): StatedDate | null {
  if (value === undefined) return null;
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  const number = (text: string | undefined) => (text === undefined ? null : Number(text));
  const date = parts
    ? statedDate({ year: Number(parts[1]), month: number(parts[2]), day: number(parts[3]) }, null)
    : null;
  if (date) return date;
  throw new Problem("BAD_USER_INPUT", `"${value}" is no date; write 2019, 2019-03 or 2019-03-01.`, {
    place: argument,
  });
}
