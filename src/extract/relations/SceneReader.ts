import type { Modality, RelationKind } from "../../ontology/derived";
import type { Analysis } from "../Analysis";
import type { ChainDraft } from "../Drafts";
import type { Mention, Statement } from "../Extraction";
import type { Item, Scene } from "../scenes/Scene";
import { modalityOf } from "./modalityOf";
import { pattern } from "./pattern";

/** One end of a relation: the thing, and the mention by which the sentence (or its antecedent) names it. */
export interface End {
  readonly chain: ChainDraft;
  readonly mention: Mention;
}

type More = Partial<Pick<Statement, "properties" | "modality" | "confidence">>;
const longestQuote = 600;

/** What the relation rules read of one sentence, and the way in which they add what they find. */
export class SceneReader {
  constructor(
    readonly analysis: Analysis,
    readonly scenes: readonly Scene[],
    readonly scene: Scene,
    /** The event the sentence is about where it names none: the latest that was told of as held. */
    readonly focus: ChainDraft | null,
    /** The two (or more) states whose relations the document is about: "both sides". */
    readonly parties: readonly ChainDraft[],
    /** The official who spoke last: "he said". */
    readonly speaker: ChainDraft | null,
    /** Who speaks in each sentence, where the text is a transcript. */
    readonly turns: ReadonlyMap<number, ChainDraft>,
  ) {}

  /** The speaker of this sentence of a transcript. */
  get turn(): End | null {
    const chain = this.turns.get(this.scene.index);
    return chain ? this.end(chain) : null;
  }

  /** Whether the sentence names a thing of one of these kinds. */
  names(tags: string): boolean {
    return this.scene.items.some((item) => tags.includes(item.tag));
  }

  /** All matches of a pattern in the masked sentence. */
  matches(template: string): RegExpExecArray[] {
    this.analysis.checkTime();
    return [...this.scene.masked.matchAll(pattern(this.analysis.lexicon, template))];
  }

  /** In which modality the sentence tells what a pattern found in it. */
  how(match: RegExpExecArray): Modality {
    return modalityOf(this.analysis.lexicon, this.scene.masked, match);
  }

  /** Whether a piece of a masked sentence fits a pattern. */
  fits(piece: string, template: string): boolean {
    return [...piece.matchAll(pattern(this.analysis.lexicon, template))].length > 0;
  }

  /** The items whose tags stand in a piece of the masked sentence; `<B>` gives the parties. */
  items(piece: string | undefined): Item[] {
    return [...(piece ?? "").matchAll(/<[A-Z](\d+)>/g)].flatMap(
      (tag) => this.scene.items[Number(tag[1])] ?? [],
    );
  }

  /** The things whose tags stand in a piece, of the given kinds. */
  ends(piece: string | undefined, tags: string): End[] {
    const found = this.items(piece).flatMap((item): End[] =>
      tags.includes(item.tag) && item.chain && item.mention
        ? [{ chain: item.chain, mention: item.mention }]
        : [],
    );
    if (tags.includes("C") && piece?.includes("<B>")) found.push(...this.partyEnds());
    if (piece?.includes("<E>")) found.push(...this.peopleEnds(tags));
    return found;
  }

  partyEnds(): End[] {
    return this.parties.flatMap((chain) => this.end(chain) ?? []);
  }

  /** "The two ministers": the officials of different states who hold that office in the text, else the states. */
  peopleEnds(tags: string): End[] {
    const word = /(?:prime |foreign )?(?:ministers|presidents)/.exec(this.words)?.[0].replace(/s$/, "");
    const wanted = word
      ? new RegExp(`\\b${word}\\b`, "i")
      : /\b(?:president|prime minister|chancellor|premier|king)\b/i;
    const holders = this.analysis.statements.filter(
      (each) => each.kind === "HOLDS_POSITION" && wanted.test(each.properties.title ?? ""),
    );
    const chains = [...new Set(holders.map((each) => each.from))].filter((chain) =>
      chain.mentions.some((each) => each.start < this.scene.end),
    );
    const states = new Set(chains.flatMap((chain) => chain.countries.slice(0, 1)));
    if (tags.includes("O") && chains.length === 2 && states.size === 2)
      return chains.flatMap((chain) => this.end(chain) ?? []);
    return tags.includes("C") ? this.partyEnds() : [];
  }

  /** The sentence in lower case, its names unmasked. */
  get words(): string {
    return this.analysis.text.slice(this.scene.start, this.scene.end).toLowerCase();
  }

  /** The thing with the mention nearest to the sentence: in it, in its paragraph before, or the antecedent. */
  end(chain: ChainDraft): End | null {
    const { start, end } = this.scene;
    const paragraph = this.analysis.document.paragraphs[this.scene.paragraph]!;
    const inside = (mention: Mention, from: number, to: number) => mention.start >= from && mention.end <= to;
    const best = (mentions: readonly Mention[]) =>
      mentions.find((each) => each.form === "name") ?? mentions[0];
    const mention =
      best(chain.mentions.filter((each) => inside(each, start, end))) ??
      chain.mentions.findLast((each) => inside(each, paragraph.start, start)) ??
      chain.mentions.find((each) => inside(each, paragraph.start, paragraph.end)) ??
      chain.mentions.findLast((each) => each.end <= start && each.form === "name") ??
      chain.mentions.findLast((each) => each.end <= start) ??
      chain.mentions[0];
    return mention ? { chain, mention } : null;
  }

  /** The span quoted: the sentence, or as much of a long one as holds both ends. */
  private quote(ends: readonly Mention[]): { start: number; end: number } | null {
    const text = this.analysis.document.text;
    let { start, end } = this.scene;
    if (end - start > longestQuote) {
      const inside = ends.filter((each) => each.start >= start && each.end <= end);
      if (inside.length === 0) return null;
      const first = Math.min(...inside.map((each) => each.start));
      const last = Math.max(...inside.map((each) => each.end));
      if (last - first > longestQuote) return null;
      start = first;
      end = Math.min(end, Math.max(last, first + longestQuote - 1));
    }
    while (start < end && /\s/.test(text[start]!)) start++;
    while (end > start && /\s/.test(text[end - 1]!)) end--;
    return { start, end };
  }

  add(kind: RelationKind, from: End, to: End, rule: string, more: More = {}): void {
    if (from.chain === to.chain) return;
    const span = this.quote([from.mention, to.mention]);
    if (!span) return;
    const context: { start: number; end: number; proves: "from" | "to" }[] = [];
    const paragraph = this.scene.paragraph;
    for (const [proves, { mention }] of [
      ["from", from],
      ["to", to],
    ] as const)
      if (this.analysis.paragraphAt(mention.start) !== paragraph)
        context.push({ start: mention.start, end: mention.end, proves });
    this.analysis.addStatement({
      kind,
      ...span,
      from: from.chain,
      to: to.chain,
      fromMention: from.mention,
      toMention: to.mention,
      properties: more.properties ?? {},
      modality: more.modality ?? "held",
      confidence: more.confidence ?? 0.9,
      rule,
      context,
    });
  }
}
