import type { Span, StatedDate } from "../../ontology/StatedDate";
import type { Document } from "../../text/Document";
import type { FoundDate } from "../dates/FoundDate";
import { fold } from "../lexicon/fold";
import type { AttributeStatement, Chain, Mention, Reject, Statement } from "../Extraction";
import type { Chunk } from "./chunksOf";
import { locate } from "./locate";

/** What one answer of a model amounts to while it is held against its part of the text. */
export class Reading {
  readonly chains = new Map<string, Chain & { readonly mentions: Mention[] }>();
  readonly statements: Statement[] = [];
  readonly attributes: AttributeStatement[] = [];
  readonly rejects: Reject[] = [];

  constructor(
    readonly document: Document,
    readonly chunk: Chunk,
    /** Every date that the text states, as the program itself reads them. */
    readonly dates: readonly FoundDate[],
    readonly extractor: string,
  ) {}

  reject(rule: string, reason: string, proposed: unknown): void {
    this.rejects.push({ extractor: this.extractor, rule, reason, proposed });
  }

  /** The words as they stand in the chunk, or in a span of it. */
  find(words: string, within: readonly Span[] = this.chunk, whole = false): Span | null {
    return locate(this.document, within, words, whole);
  }

  /** The paragraph around a span, as far as it was read. */
  around({ start, end }: Span): Span[] {
    return this.chunk.filter((piece) => piece.start <= start && end <= piece.end);
  }

  /** The mention of a thing at a span, kept with its chain. A name shares a word with the thing's name, or is made of its initials. */
  mention(chain: Chain & { readonly mentions: Mention[] }, span: Span): Mention {
    const known = chain.mentions.find((own) => own.start === span.start && own.end === span.end);
    if (known) return known;
    const text = this.document.text.slice(span.start, span.end);
    const mention: Mention = {
      ...span,
      kind: chain.kind,
      text,
      form: formOf(text, chain.name),
      rule: ruleOf(chain.kind),
    };
    chain.mentions.push(mention);
    return mention;
  }

  /** The date that the program itself reads where the words stand; null where they state none. */
  date(words: string, within: readonly Span[]): StatedDate | null {
    const span = this.find(words, within);
    const found = span && this.dates.find(({ start, end }) => start < span.end && span.start < end);
    return found ? found.date : null;
  }
}

/** The rule that names what a model read: "model.signed", "model.official", "model.date". */
export function ruleOf(kind: string): string {
  return `model.${kind.toLowerCase().replaceAll("_", "-")}`;
}

/** "Kovac" is a name of Ana Kovac and "OAS" of the Organization of American States; "the vice minister" is none. */
export function formOf(text: string, name: string): Mention["form"] {
  const words = (of: string): string[] => fold(of).match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  const own = words(name);
  const capital = /\p{Lu}/u.test(text.replace(/^[Tt]he\s/u, ""));
  if (capital && words(text).some((word) => own.includes(word))) return "name";
  const initials = (name.match(/\p{Lu}/gu) ?? []).join("");
  return initials.length > 1 && text === initials ? "name" : "nominal";
}
