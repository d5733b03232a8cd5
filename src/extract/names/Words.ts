import type { Analysis } from "../Analysis";
import type { Mention } from "../Extraction";
import { classOf } from "../lexicon/classOf";
import type { Lexicon } from "../lexicon/Lexicon";
import { fold } from "../lexicon/fold";
import { Phrases, type PhraseMatch } from "../lexicon/Phrases";
import { Gazetteer } from "../countries/Gazetteer";
import { places } from "../countries/places";
import type { Token } from "../Token";

type Kind<C extends "institutions" | "offices"> = PhraseMatch<Lexicon[C][number]["kind"]>;

const fieldCache = new WeakMap<Lexicon, Phrases<true>>();
const cache = new WeakMap<Analysis, Words>();

/** What each token of a document can be in a name: a field, a country, a head noun, a word that ends names. */
export class Words {
  readonly tokens: readonly Token[];
  private readonly countries: (Mention | undefined)[] = [];

  private readonly cities = new Set<number>();

  private constructor(private readonly analysis: Analysis) {
    this.tokens = analysis.tokens;
    for (const mention of analysis.mentionsOf("Country"))
      for (let k = analysis.tokenAt(mention.start); (this.tokens[k]?.start ?? Infinity) < mention.end; k++)
        this.countries[k] = mention;
    for (const place of places(analysis))
      for (let k = analysis.tokenAt(place.start); (this.tokens[k]?.start ?? Infinity) < place.end; k++)
        this.cities.add(k);
  }

  /** The words of an analysis; to be asked for only after the countries have been found. */
  static of(analysis: Analysis): Words {
    let known = cache.get(analysis);
    if (!known) cache.set(analysis, (known = new Words(analysis)));
    return known;
  }

  text(index: number): string {
    return this.tokens[index]?.text ?? "";
  }

  lower(index: number): string {
    return this.tokens[index]?.lower ?? "";
  }

  /** Whether two tokens stand in one sentence. */
  together(a: number, b: number): boolean {
    const first = this.tokens[a];
    return first !== undefined && first.sentence === this.tokens[b]?.sentence;
  }

  /** A word with a capital; no sign, no number. */
  isCapital(index: number): boolean {
    const shape = this.tokens[index]?.shape;
    return shape === "capital" || shape === "upper" || shape === "initial";
  }

  isField(index: number): boolean {
    const { lexicon } = this.analysis;
    let fields = fieldCache.get(lexicon);
    if (!fields) {
      fields = new Phrases(lexicon.fields.flatMap((row) => row.words.map((word) => [word, true] as const)));
      fieldCache.set(lexicon, fields);
    }
    const token = this.tokens[index];
    return token !== undefined && fields.at(this.tokens, index) !== undefined;
  }

  /** The mention of a state that covers a token. */
  country(index: number): Mention | undefined {
    return this.countries[index];
  }

  /** Whether a token names a city as a place. */
  isCity(index: number): boolean {
    return this.cities.has(index);
  }

  /** Whether a mention of a state is its adjective ("Kenyan"), not its name. */
  isAdjective(mention: Mention): boolean {
    return Gazetteer.of(this.analysis.lexicon).lookUp(mention.text)?.form === "demonym";
  }

  /** Index after the last token of the country mention that covers a token. */
  afterCountry(index: number): number {
    const mention = this.countries[index];
    let after = index;
    while (mention && this.countries[after] === mention) after++;
    return after;
  }

  /** Why a token ends a name, if it does; only words written with a capital count. */
  stop(index: number): Lexicon["stopNames"][number]["kind"] | undefined {
    return this.isCapital(index)
      ? classOf(this.analysis.lexicon, "stopNames").at(this.tokens, index)?.value
      : undefined;
  }

  /** Number of tokens that a form of address covers ("Mr.", "His Excellency"), 0 where none starts. */
  address(index: number): number {
    if (!this.isCapital(index)) return 0;
    const match = classOf(this.analysis.lexicon, "honorifics").at(this.tokens, index);
    if (!match || (match.value === "letters" && this.tokens[index]!.shape !== "upper")) return 0;
    const stopped = this.text(index + match.length) === "." && this.tokens[index + match.length]!.glued;
    return match.length + (stopped ? 1 : 0);
  }

  institution(index: number): Kind<"institutions"> | undefined {
    return classOf(this.analysis.lexicon, "institutions").at(this.tokens, index);
  }

  /** Whether a noun begins names: "Universidad", "Banco". */
  beginsInstitution(index: number): boolean {
    const { folded } = this.tokens[index]!;
    return this.analysis.lexicon.institutions.some(
      (row) => row.first && row.words.some((word) => fold(word) === folded),
    );
  }

  /** Whether a noun is a name by itself: "Sejm", "Knesset". */
  isProperInstitution(index: number): boolean {
    const { lexicon } = this.analysis;
    const folded = this.tokens[index]!.folded;
    return lexicon.institutions.some((row) => row.proper && row.words.some((word) => fold(word) === folded));
  }

  /** Whether an office begins here, perhaps after modifiers and fields: "Executive Vice-President", "Deputy Spokesman". */
  leadsToOffice(index: number): boolean {
    for (let at = index; at < index + 4 && this.together(index, at); at++) {
      if (this.office(at)) return true;
      if (!this.isField(at) && !classOf(this.analysis.lexicon, "officeModifiers").at(this.tokens, at))
        return false;
    }
    return false;
  }

  /** Whether a small word may stand inside an institution's name, or keeps a state before it apart from it. */
  isLink(kind: "inside" | "apart", index: number): boolean {
    const { folded } = this.tokens[index] ?? { folded: "" };
    return this.analysis.lexicon.nameLinks.some((row) => row.kind === kind && row.words.includes(folded));
  }

  /** Whether the title of an office with this noun needs what it heads. */
  opensTitle(index: number): boolean {
    const { folded } = this.tokens[index] ?? { folded: "" };
    return this.analysis.lexicon.openTitles.some((row) => row.words.includes(folded));
  }

  /** Whether a token stands inside the noun of an office, at its start or later: "Representative" in "High Representative". */
  isInOffice(index: number): boolean {
    for (let first = index; first >= Math.max(0, index - 3); first--) {
      const match = this.office(first);
      if (match && first + match.length > index) return true;
    }
    return false;
  }

  office(index: number): Kind<"offices"> | undefined {
    const offices = classOf(this.analysis.lexicon, "offices");
    const match = offices.at(this.tokens, index);
    if (match) return match;
    // "ministers", "presidents": the plural of a noun that is one word.
    const folded = this.tokens[index]?.folded;
    if (!folded?.endsWith("s")) return undefined;
    const value = offices.word(folded.slice(0, -1));
    return value && { value, length: 1 };
  }

  /** Tokens `[first, after)` as a span of the text. */
  span(first: number, after: number): { start: number; end: number } {
    return { start: this.tokens[first]!.start, end: this.tokens[after - 1]!.end };
  }
}
