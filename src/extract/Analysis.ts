import type { EntityKind } from "../ontology/derived";
import type { Span } from "../ontology/StatedDate";
import { Problem } from "../problems";
import type { Document } from "../text/Document";
import type { ChainDraft, StatementDraft } from "./Drafts";
import type { AttributeStatement, Mention, Reject } from "./Extraction";
import type { Lexicon } from "./lexicon/Lexicon";
import { firstFrom } from "./firstFrom";
import { Places } from "./Places";
import type { Token } from "./Token";
import { tokenize } from "./tokenize";
import { watchBudget } from "./watchBudget";

export interface AnalysisOptions {
  /** Ids of passes and rules that are switched off. */
  readonly off: ReadonlySet<string>;
  /** Milliseconds of work one document may take. */
  readonly budget: number;
}

/** An attribute whose chain is still a draft. */
export type AttributeDraft = Omit<AttributeStatement, "chain" | "quote" | "extractor"> & {
  readonly chain: ChainDraft;
};

/**
 * The working state for one document: what the passes read and add to. Offsets are UTF-16 code units of the document's text.
 */
export class Analysis {
  readonly tokens: readonly Token[];
  readonly mentions: Mention[] = [];
  readonly chains: ChainDraft[] = [];
  readonly statements: StatementDraft[] = [];
  readonly attributes: AttributeDraft[] = [];
  readonly rejects: Reject[] = [];
  /** Findings that one pass leaves for a later one, under the first pass's id. */
  readonly notes = new Map<string, unknown>();
  private readonly places = new Places<Mention>();
  private readonly chainByMention = new Map<Mention, ChainDraft>();
  private steps = 0;
  private readonly overspent: () => number | null;

  constructor(
    readonly document: Document,
    readonly lexicon: Lexicon,
    readonly options: AnalysisOptions,
  ) {
    this.overspent = watchBudget(options.budget);
    this.tokens = tokenize(document);
  }

  /** A fresh analysis of another document with the same lexicon and options. */
  of(document: Document): Analysis {
    return new Analysis(document, this.lexicon, this.options);
  }

  /** The text as recognisers read it: straight quotes, single spaces for line breaks, same offsets. */
  get text(): string {
    return this.document.analysis;
  }

  isOn(rule: string): boolean {
    return !this.options.off.has(rule);
  }

  /** Adds a mention, unless its rule is switched off; the text is the exact slice of the document. */
  addMention(kind: EntityKind, span: Span, form: Mention["form"], rule: string): Mention | undefined {
    if (!this.isOn(rule)) return undefined;
    this.step();
    const { start, end } = span;
    const mention: Mention = { kind, start, end, text: this.document.text.slice(start, end), form, rule };
    this.mentions.push(mention);
    this.places.add(mention);
    return mention;
  }

  /** Takes a mention back, with its place in a chain. A chain that loses its last mention is removed. */
  dropMention(mention: Mention): void {
    remove(this.mentions, mention);
    this.places.drop(mention);
    const chain = this.chainByMention.get(mention);
    this.chainByMention.delete(mention);
    if (!chain) return;
    remove(chain.mentions, mention);
    if (chain.mentions.length === 0) remove(this.chains, chain);
  }

  addChain(kind: EntityKind, name: string, mentions: readonly Mention[]): ChainDraft {
    const chain: ChainDraft = {
      kind,
      name,
      mentions: [],
      countries: [],
      date: null,
      city: null,
      status: null,
      type: null,
      more: {},
    };
    this.chains.push(chain);
    for (const mention of mentions) this.join(mention, chain);
    return chain;
  }

  /** Puts a mention into a chain, taking it out of the one it stood in. */
  join(mention: Mention, chain: ChainDraft): void {
    const before = this.chainByMention.get(mention);
    if (before === chain) return;
    if (before) remove(before.mentions, mention);
    this.chainByMention.set(mention, chain);
    chain.mentions.splice(placeOf(chain.mentions, mention), 0, mention);
  }

  /** Moves every mention of `from` into `into` and removes `from`. */
  merge(from: ChainDraft, into: ChainDraft): void {
    if (from === into) return;
    for (const mention of [...from.mentions]) this.join(mention, into);
    for (const code of from.countries) if (!into.countries.includes(code)) into.countries.push(code);
    remove(this.chains, from);
  }

  chainOf(mention: Mention): ChainDraft | undefined {
    return this.chainByMention.get(mention);
  }

  chainsOf(kind: EntityKind): ChainDraft[] {
    return this.chains.filter((chain) => chain.kind === kind);
  }

  /** Mentions of a kind, in order of the text. */
  mentionsOf(kind: EntityKind): Mention[] {
    return this.places.ordered.filter((mention) => mention.kind === kind);
  }

  /** Mentions that lie wholly inside a span, in order of the text. */
  mentionsIn(span: Span, kind?: EntityKind): Mention[] {
    this.step();
    return this.places.within(span).filter((mention) => kind === undefined || mention.kind === kind);
  }

  /** Mentions that share a character with a span, in order of the text. */
  mentionsOver(span: Span): Mention[] {
    this.step();
    return this.places.over(span);
  }

  /** Index of the first token that starts at or after an offset. */
  tokenAt(offset: number): number {
    this.step();
    return firstFrom(this.tokens, offset);
  }

  /** Index of the sentence that holds an offset, -1 outside the sentences. */
  sentenceAt(offset: number): number {
    this.step();
    return holding(this.document.sentences, offset);
  }

  /** Index of the paragraph that holds an offset, -1 outside the paragraphs. */
  paragraphAt(offset: number): number {
    return holding(this.document.paragraphs, offset);
  }

  addStatement(statement: StatementDraft): void {
    if (this.isOn(statement.rule)) this.statements.push(statement);
  }

  addAttribute(attribute: AttributeDraft): void {
    if (this.isOn(attribute.rule)) this.attributes.push(attribute);
  }

  /** What every pass asks for over and over looks at the clock now and then, so that the budget holds inside a pass too. */
  private step(): void {
    this.steps = (this.steps + 1) % 128;
    if (this.steps === 0) this.checkTime();
  }

  /** To be called in every loop over the text that asks for nothing else. @throws Problem DOCUMENT_TOO_SLOW when the budget is spent. */
  checkTime(): void {
    const spent = this.overspent();
    if (spent === null) return;
    throw new Problem(
      "DOCUMENT_TOO_SLOW",
      `Stopped after ${Math.round(spent)} ms of work (budget ${this.options.budget} ms).`,
      {
        hint: "Cut the text into articles, or raise the budget.",
      },
    );
  }
}

function remove<T>(list: T[], item: T): void {
  const at = list.indexOf(item);
  if (at >= 0) list.splice(at, 1);
}

/** Where a mention belongs among others in order of the text, the longer of two at one place first. */
function placeOf(mentions: readonly Mention[], mention: Mention): number {
  let at = mentions.length;
  const follows = (other: Mention) =>
    other.start > mention.start || (other.start === mention.start && other.end < mention.end);
  while (at > 0 && follows(mentions[at - 1]!)) at--;
  return at;
}

function holding(spans: readonly Span[], offset: number): number {
  const at = firstFrom(spans, offset + 1) - 1;
  return at >= 0 && offset < spans[at]!.end ? at : -1;
}
