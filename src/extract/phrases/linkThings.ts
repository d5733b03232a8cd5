import type { Analysis } from "../Analysis";
import type { ChainDraft } from "../Drafts";
import type { EntityKind } from "../../ontology/derived";
import type { Mention } from "../Extraction";
import { wordSet } from "../lexicon/wordSet";
import type { ThingPhrase } from "./ThingPhrase";

interface Thing {
  readonly chain: ChainDraft;
  type: string;
  readonly words: Set<string>;
  readonly names: Set<string>;
  readonly heads: Set<string>;
  isNamed: boolean;
  /** "a similar memorandum": told of in passing. */
  readonly isAside: boolean;
}

const any = new Set(["project", "agreement", "initiative"]);

/**
 * Gathers the phrases of one kind that name one thing: "the EastNile pipeline" … "the EastNile project" … "the project".
 * A phrase that only points back and finds nothing is dropped.
 */
export function linkThings(analysis: Analysis, kind: EntityKind, phrases: readonly ThingPhrase[]): void {
  const known: Thing[] = [];
  for (const phrase of [...phrases].sort((a, b) => a.mention.start - b.mention.start)) {
    const latest = [...known].reverse();
    const isAside = isAnother(analysis, phrase);
    const same = isAside
      ? undefined
      : phrase.isNamed
        ? (named(analysis, latest, phrase) ?? sameParties(analysis, latest, phrase))
        : pointedAt(analysis, latest, phrase);
    if (!same && !phrase.isNamed && phrase.stands !== true) {
      analysis.dropMention(phrase.mention);
      continue;
    }
    if (same) {
      analysis.join(phrase.mention, same.chain);
      known.splice(known.indexOf(same), 1);
      known.push(same);
    }
    const thing =
      same ??
      ({
        chain: analysis.addChain(kind, (isAside ? apart(analysis, phrase) : "") + phrase.mention.text, [
          phrase.mention,
        ]),
        type: phrase.type,
        words: new Set<string>(),
        names: new Set<string>(),
        heads: new Set<string>(),
        isNamed: phrase.isNamed,
        isAside,
      } satisfies Thing);
    if (!same) known.push(thing);
    if (!phrase.isNamed) continue;
    thing.heads.add(phrase.head);
    for (const word of phrase.words) thing.words.add(word);
    for (const word of phrase.names) thing.names.add(word);
    if (phrase.mention.text.length > thing.chain.name.length) thing.chain.name = phrase.mention.text;
  }
  for (const { chain, type } of known) {
    chain.type = type;
    chain.name = chain.name.replace(/\s+/g, " ");
  }
}

/** "a similar memorandum", "another treaty": not the one spoken of. */
function isAnother(analysis: Analysis, phrase: ThingPhrase): boolean {
  return (
    !phrase.isDefinite &&
    (apart(analysis, phrase) !== "" || /\banother\s+$/i.test(textBefore(analysis, phrase)))
  );
}

/** The word before a phrase that tells the thing from the one spoken of. */
function apart(analysis: Analysis, phrase: ThingPhrase): string {
  return /\b(?:similar|separate|comparable)\s+$/i.exec(textBefore(analysis, phrase))?.[0] ?? "";
}

function textBefore(analysis: Analysis, { mention }: ThingPhrase): string {
  return analysis.text.slice(Math.max(0, mention.start - 14), mention.start);
}

/** "the Kenyan-Peruvian border agreement" and "the agreement signed between Kenya and Peru" have the same two parties. */
function sameParties(analysis: Analysis, latest: readonly Thing[], phrase: ThingPhrase): Thing | undefined {
  const codes = partiesOf(analysis, phrase.mention);
  if (codes.length < 2 || [...phrase.names].some((name) => !isPartyWord(analysis, phrase.mention, name)))
    return undefined;
  return latest.find((each) =>
    each.chain.mentions.some((own) => {
      const others = partiesOf(analysis, own);
      return (
        each.heads.has(phrase.head) &&
        others.length === codes.length &&
        others.every((code) => codes.includes(code))
      );
    }),
  );
}

function partiesOf(analysis: Analysis, mention: Mention): string[] {
  const codes = analysis
    .mentionsIn(mention, "Country")
    .flatMap((each) => analysis.chainOf(each)?.countries[0] ?? []);
  return [...new Set(codes)];
}

/** Whether a word of the phrase is only the name of one of its parties. */
function isPartyWord(analysis: Analysis, mention: Mention, word: string): boolean {
  return analysis.mentionsIn(mention, "Country").some((each) => each.text.toLowerCase().includes(word));
}

function named(analysis: Analysis, latest: readonly Thing[], phrase: ThingPhrase): Thing | undefined {
  return latest.find((each) => {
    if (phrase.names.size > 0 && each.names.size > 0) {
      const shares = isSubset(phrase.names, each.names) || isSubset(each.names, phrase.names);
      const sameType = each.type === phrase.type || any.has(each.type) || any.has(phrase.type);
      return shares && sameType && !isOtherWork(each, phrase);
    }
    if (each.type !== phrase.type) return false;
    if (!phrase.isDefinite && phrase.type === "letter of intent" && !sameNoun(each, phrase)) return false;
    if (phrase.words.size === 0 && !phrase.isDefinite)
      return each.words.size === 0 && each.heads.has(phrase.head) && !isOfOtherYear(analysis, each, phrase);
    if (phrase.words.size === 0) return true;
    return (
      isSubset(phrase.words, each.words) ||
      (phrase.isDefinite && each.words.size > 0 && isSubset(each.words, phrase.words))
    );
  });
}

/** "the Kesra Port" and "the Kesra Corridor", "the Kesra School" and "the Kesra Market": names that differ in their noun. */
function isOtherWork(thing: Thing, { mention, head, type }: ThingPhrase): boolean {
  if (!/^(?:line|described|proper)$/.test(type) || type !== thing.type || thing.heads.has(head)) return false;
  const isName = (text: string): boolean => /\p{Lu}\S*$/u.test(text.trim());
  return isName(mention.text) && thing.chain.mentions.every((each) => isName(each.text));
}

/** "a treaty signed in 2017" is not the one of whose signing the text tells without that year. */
function isOfOtherYear(analysis: Analysis, thing: Thing, { mention }: ThingPhrase): boolean {
  const after = analysis.text.slice(mention.end, mention.end + 60);
  const year = /^,? (?:[a-z]+ ){0,4}(?:in|of) (?:\p{Lu}[a-z]+ )?((?:19|20)\d\d)\b/u.exec(after)?.[1];
  if (year === undefined) return false;
  return !thing.chain.mentions.some(({ end }) => analysis.text.slice(end, end + 60).includes(year));
}

/** "a declaration of intent" is another paper than "the Communiqué of Intent". */
function sameNoun(thing: Thing, phrase: ThingPhrase): boolean {
  const noun = (text: string): string => /\b(\S+) of \S+/.exec(text.toLowerCase())?.[1] ?? text;
  return thing.chain.mentions.some((own) => noun(own.text) === noun(phrase.mention.text));
}

/** "the project" is the only one spoken of so far, or the one named last in the same paragraph; "the pipeline" is one. */
function pointedAt(analysis: Analysis, latest: readonly Thing[], phrase: ThingPhrase): Thing | undefined {
  if (!phrase.isDefinite) return undefined;
  const paragraph = analysis.paragraphAt(phrase.mention.start);
  const isNear = (each: Thing) =>
    each.chain.mentions.some((own) => analysis.paragraphAt(own.start) === paragraph);
  const fits = latest.filter((each) => each.type !== "partnership" || phrase.type === "partnership");
  const sameHead = fits.filter(
    (each) =>
      each.heads.has(phrase.head) && isSubset(phrase.words, each.words) && (!each.isAside || isNear(each)),
  );
  // "signed the document": the one that was told of as signed.
  if (phrase.head === "document") {
    const signed = fits.filter((each) => each.chain.mentions.some((own) => isAfterSigning(analysis, own)));
    if (signed.length === 1) return signed[0];
  }
  // "The Agreement", with a capital, is the one the text is about; "the agreement" the one named last.
  const isMain = /^[A-Z]/.test(phrase.mention.text);
  if (sameHead[0]) return isMain ? sameHead.reduce(earlier) : sameHead[0];
  // "the institute" may be the centre spoken of; "the fund" is no pipeline.
  const centres = fits.filter((each) => each.type === "centre");
  if (phrase.type === "centre")
    return centres.find(isNear) ?? (centres.length === 1 ? centres[0] : undefined);
  if (!any.has(phrase.type)) return undefined;
  return fits.find(isNear) ?? (fits.length === 1 ? fits[0] : undefined);
}

/** "signed a", "to sign the" before a mention. */
function isAfterSigning(analysis: Analysis, { start }: Mention): boolean {
  const first = analysis.tokenAt(start);
  const before = analysis.tokens.slice(Math.max(0, first - 4), first);
  return before.some(({ lower }) => wordSet(analysis.lexicon, "signing").has(lower));
}

function earlier(one: Thing, other: Thing): Thing {
  return other.chain.mentions[0]!.start < one.chain.mentions[0]!.start ? other : one;
}

function isSubset(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return [...part].every((word) => whole.has(word));
}
