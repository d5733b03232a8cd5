import type { Analysis } from "../Analysis";
import { classOf } from "../lexicon/classOf";
import type { Lexicon } from "../lexicon/Lexicon";
import { Phrases } from "../lexicon/Phrases";
import type { Span } from "../../ontology/StatedDate";
import type { Pass } from "../Pass";
import type { Token } from "../Token";
import { Gazetteer, type CountryWord } from "./Gazetteer";
import { isGovernment } from "./isGovernment";
import { places } from "./places";

/**
 * Marks states: "Kenya", "the Kenyan president", and capitals that act for them ("Nairobi and Oslo agreed").
 * A city that is only a place goes to `places`; "the Korean Peninsula" names no state.
 */
export const findCountries: Pass = {
  id: "country.gazetteer",
  run(analysis) {
    const { tokens } = analysis;
    const gazetteer = Gazetteer.of(analysis.lexicon);
    const traps = trapsOf(analysis.lexicon);
    const found: { code: string; start: number; end: number; form: CountryWord["form"] }[] = [];
    for (let index = 0; index < tokens.length;) {
      const trap = traps.at(tokens, index);
      if (trap) {
        index += trap.length;
        continue;
      }
      const match = gazetteer.words.at(tokens, index);
      const trapped = match && trappedAround(traps, tokens, index, match.length);
      if (!match || trapped || !isWritten(tokens, index, match.length)) {
        index += trapped || 1;
        continue;
      }
      found.push({ ...match.value, start: index, end: index + match.length });
      index += match.length;
    }
    let governmentEnd = -1;
    for (const { code, form, start, end } of found) {
      const joined = tokens[start - 1]?.text === "and" && governmentEnd === start - 1;
      const place = form === "city" || (form === "capital" && !isGovernment(analysis, start, end, joined));
      if (!place) governmentEnd = end;
      const first = form === "name" ? fullNameStart(analysis, start) : start;
      const span = { start: tokens[first]!.start, end: tokens[end - 1]!.end };
      if (place)
        places(analysis).push({ ...span, code, name: analysis.document.text.slice(span.start, span.end) });
      else mark(analysis, code, span);
    }
  },
};

function mark(analysis: Analysis, code: string, span: Span): void {
  const mention = analysis.addMention("Country", span, "name", "country.gazetteer");
  if (!mention) return;
  const chain =
    analysis.chains.find((known) => known.kind === "Country" && known.countries[0] === code) ??
    analysis.addChain("Country", Gazetteer.of(analysis.lexicon).nameOf(code), []);
  if (chain.countries.length === 0) chain.countries.push(code);
  analysis.join(mention, chain);
}

/** "the Socialist Republic of | Viet Nam": the full name starts with the form of the state and its adjectives. */
function fullNameStart(analysis: Analysis, start: number): number {
  const { tokens } = analysis;
  const forms = classOf(analysis.lexicon, "stateForms");
  let at = start;
  if (tokens[at - 1]?.lower === "the") at--;
  if (tokens[at - 1]?.lower !== "of" || forms.at(tokens, at - 2)?.value !== "form") return start;
  if (tokens[at - 2]!.shape === "lower") return start;
  at -= 2;
  for (let length = 2; length > 0; length--) {
    const match = at - length >= 0 ? forms.at(tokens, at - length) : undefined;
    if (match?.value !== "adjective" || match.length !== length || tokens[at - length]!.shape === "lower")
      continue;
    at -= length;
    length = 3;
  }
  return at;
}

/** States are written with capitals ("turkey" is a bird), and "US" before a sum is money. */
function isWritten(tokens: readonly Token[], index: number, length: number): boolean {
  const first = tokens[index]!;
  const last = tokens[index + length - 1]!;
  if (first.shape === "lower" && (length === 1 || tokens[index + 1]!.shape === "lower")) return false;
  if (last.shape === "lower" && first.shape === "lower") return false;
  if (first.text.length === 2 && length === 1 && first.shape !== "upper") return false;
  const next = tokens[index + length];
  return !(next?.glued && /^[$€£¥\d]/.test(next.text));
}

const any = "_";
const trapCache = new WeakMap<Lexicon, Traps>();

/** Phrases that name no state, and phrases around the place of a state's name. */
class Traps {
  readonly fixed: Phrases<true>;
  readonly after: Phrases<true>;
  readonly before: Phrases<number>;

  constructor(lexicon: Lexicon) {
    const words = lexicon.countryTraps.flatMap((row) => row.words);
    const pick = (test: (word: string) => boolean) => words.filter(test);
    this.fixed = new Phrases(pick((word) => !word.split(" ").includes(any)).map((word) => [word, true]));
    this.after = new Phrases(pick((word) => word.startsWith(`${any} `)).map((word) => [word.slice(2), true]));
    const before = pick((word) => word.endsWith(` ${any}`)).map((word) => word.slice(0, -2));
    this.before = new Phrases(before.map((word) => [word, 1]));
  }

  at(tokens: readonly Token[], index: number) {
    return this.fixed.at(tokens, index);
  }
}

function trapsOf(lexicon: Lexicon): Traps {
  let known = trapCache.get(lexicon);
  if (!known) trapCache.set(lexicon, (known = new Traps(lexicon)));
  return known;
}

/** How many tokens a trap around the state's name covers from its first token on; 0 where there is none. */
function trappedAround(traps: Traps, tokens: readonly Token[], index: number, length: number): number {
  const after = traps.after.at(tokens, index + length);
  if (after && tokens[index + length]!.shape !== "lower") return length + after.length;
  const money = after && tokens[index + length]!.shape === "lower";
  if (money && tokens[index - 1]?.shape !== "sign") return length + after.length;
  for (const back of [1, 2, 3]) {
    const before = index - back >= 0 ? traps.before.at(tokens, index - back) : undefined;
    if (
      before?.length === back &&
      (back > 1 || tokens[index - back]!.shape !== "lower" || tokens[index]!.glued)
    )
      return length;
  }
  return 0;
}
