/** Words that say nothing about what a name names. */
const stopWords = new Set("the a an of and for in on to at by from between with".split(" "));
const ordinals = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$|\p{N}/u;
/** Letters with stops between them: "U.S.", "U. S", "D.C." */
const acronym = /(?<![\p{L}\p{N}_])\p{L}(?:\.\s?\p{L})+(?![\p{L}\p{N}_])\.?/gu;

const forms = new Map<string, string>();
const tokens = new Map<string, ReadonlySet<string>>();

/**
 * A text without case, accents, tags, possessive 's, the stops of acronyms, marks, extra space and a leading "the".
 * "The U.S.’s Côte–d'Or" → "us cote d or"
 */
export function normalForm(text: string | null | undefined): string {
  const given = text ?? "";
  const known = forms.get(given);
  if (known !== undefined) return known;
  const form = given
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("ς", "σ")
    .replace(/\p{M}/gu, "")
    .replace(/<[^<>]+>/g, "")
    .replace(/['’ʼ]s(?![\p{L}\p{N}_])/gu, "")
    .replace(acronym, (found) => `${found.replace(/[.\s]/g, "")} `)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^the /, "");
  forms.set(given, form);
  return form;
}

/** The distinct non-empty normal forms of some texts. */
export function normalForms(texts: Iterable<string | null | undefined>): Set<string> {
  return new Set([...texts].map(normalForm).filter((form) => form !== ""));
}

/** The words of a normal form that carry meaning; all of them where none does. */
export function contentTokens(text: string | null | undefined): ReadonlySet<string> {
  const form = normalForm(text);
  const known = tokens.get(form);
  if (known) return known;
  const all = form.split(" ").filter((token) => token !== "");
  const own = all.filter((token) => !stopWords.has(token));
  const set = new Set(own.length > 0 ? own : all);
  tokens.set(form, set);
  return set;
}

/** Share of common words; 0 where both carry numbers or ordinals and neither's are among the other's (9th ≠ 10th). */
export function jaccard(a: string | null | undefined, b: string | null | undefined): number {
  const [left, right] = [contentTokens(a), contentTokens(b)];
  if (left.size === 0 || right.size === 0) return 0;
  const numbers = [left, right].map((side) => new Set([...side].filter((token) => ordinals.test(token))));
  if (!within(numbers[0]!, numbers[1]!) && !within(numbers[1]!, numbers[0]!)) return 0;
  const common = [...left].filter((token) => right.has(token)).length;
  return common / (left.size + right.size - common);
}

/** Whether every member of `a` is in `b`. */
export function within(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].every((member) => b.has(member));
}
