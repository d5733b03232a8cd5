import { contentWords } from "../words/contentWords";
import { foldText } from "../words/foldText";
import { identityWords } from "../words/identityWords";

/** A name of an institution taken apart. */
export interface InstitutionName {
  /** Words that tell it apart, sorted, without its state where its head is one that every state has. */
  readonly core: readonly string[];
  /** ISO codes of states named in it. */
  readonly states: readonly string[];
  /** Whether every state has such an institution ("foreign ministry"). */
  readonly ofState: boolean;
  /** The name itself where it is an acronym, else the acronym in brackets; folded. */
  readonly acronym: string | null;
  /** Acronyms that the name's initials could make, folded. */
  readonly initials: readonly string[];
}

const cache = new Map<string, InstitutionName>();
const kept = 50_000;

/** Takes a name apart: `"Ministry of Water (MOW) of Kenya"` → core "ministry water", state KE, acronym "mow". */
export function readInstitutionName(text: string): InstitutionName {
  const known = cache.get(text);
  if (known) return known;
  if (cache.size >= kept) cache.clear();
  const bracket = /\(\s*([\p{Lu}\d&.\-]{2,12})\s*\)/u.exec(text);
  const long = bracket ? text.replace(bracket[0], " ") : text;
  const bare =
    /^(?:the\s+)?[\p{Lu}][\p{L}&.\-]*$/u.test(long.trim()) && isAcronym(long.trim()) ? long.trim() : null;
  const words = contentWords(long, true);
  const states = words.filter((word) => word.startsWith("@")).map((word) => word.slice(1));
  const own = withoutEmpty(words.filter((word) => !word.startsWith("@")));
  const ofState = own.some((word) => identityWords.stateHeads.has(word));
  const organization = identityWords.organizations.get(foldText(long).replace(/^the /, ""));
  const core =
    organization !== undefined
      ? [organization]
      : bare
        ? []
        : [
            ...new Set(ofState && states.length < 2 ? own : [...own, ...states.map((code) => `@${code}`)]),
          ].sort();
  const name: InstitutionName = {
    core,
    states: [...new Set(states)],
    ofState: ofState && organization === undefined,
    acronym: bracket ? plain(bracket[1]!) : bare ? plain(bare) : null,
    initials: bare ? [] : initialsOf(long),
  };
  cache.set(text, name);
  return name;
}

/** Leaves out what may be left out of a name, unless nothing else is in it. */
function withoutEmpty(words: readonly string[]): readonly string[] {
  const told = words.filter((word) => !identityWords.institutionEmpty.has(word));
  return told.length > 0 ? told : words;
}

function isAcronym(word: string): boolean {
  const letters = word.replace(/[.\-&]/g, "");
  const capitals = letters.replace(/[^\p{Lu}]/gu, "").length;
  return letters.length >= 2 && letters.length <= 10 && capitals >= letters.length * 0.6;
}

function plain(acronym: string): string {
  return acronym.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
}

/** "Ministry of Trade and Energy" → "mte", "mote", "mtae", "motae": with and without the small words. */
function initialsOf(long: string): string[] {
  const words = long.split(/[\s,\-/]+/u).filter((word) => /^\p{L}/u.test(word));
  const big = words.filter((word) => /^\p{Lu}/u.test(word));
  if (big.length < 2) return [];
  const spelled = (list: readonly string[]) => list.map((word) => word[0]!.toLowerCase()).join("");
  const withoutLinks = words.filter((word) => word.toLowerCase() !== "and");
  return [...new Set([spelled(big), spelled(words), spelled(withoutLinks)])].filter(
    (made) => made.length >= 3,
  );
}
