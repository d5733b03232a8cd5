import type { Lexicon } from "../lexicon/Lexicon";
import { type VerbForm, verbForms } from "../lexicon/verbForms";
import { phraseWords } from "./phraseWords";

const adverbs =
  "(?:(?:has|have|had|was|were|is|are|will|shall|would|be|been|also|jointly|then|later|reportedly|recently|to|set|due|going|today|earlier|both|together|first|since|now|already|just|soon|again|thus|once|still|finally|in turn|[a-z]+ly|(?:on |in )?<D\\d+>),? )*";
const joint =
  "(?:, and | and | & |, as well as | as well as |, along with | along with | together with |, together with )";

const caches = new WeakMap<Lexicon, Map<string, RegExp>>();

/** The words of a cue as alternatives, longest first. */
function alternatives(lexicon: Lexicon, cue: string, value?: string): string {
  const words = lexicon.cues
    .filter((row) => row.cue === cue && (value === undefined || row.value === value))
    .flatMap((row) => row.words)
    .sort((a, b) => b.length - a.length);
  return oneOf(words);
}

function oneOf(words: readonly string[]): string {
  return `(?:${words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})`;
}

/** "Kenyan firms signed": what the people and companies of a state do, the state does not. */
function business(lexicon: Lexicon): string {
  return `(?! ${alternatives(lexicon, "business")}\\b)`;
}

/**
 * Compiles a pattern over masked sentences. `{OIC+}` is a list of tags of these kinds (a captured group; `<B>`, "both sides",
 * counts as countries, `<E>`, "the two ministers", as officials), `{M}` one tag; `{who:OIC+}` and `{what:P}` are the same as
 * named groups. `{words:money}` are words of the class `phraseWords`, `{cue:sign}` the words of a cue, `{do:work}`,
 * `{done:work}`, `{doing:work}`, `{past:work}` the forms of a class of verbs, `{aux}` auxiliaries and adverbs, `{gap:40}` up to 40
 * characters without a tag or full stop, `{gap:40:LDT}` as few as possible, among them tags of these kinds. Every part is
 * bounded, so matching is linear in the sentence.
 */
export function pattern(lexicon: Lexicon, template: string): RegExp {
  let cache = caches.get(lexicon);
  if (!cache) {
    cache = new Map<string, RegExp>();
    caches.set(lexicon, cache);
  }
  let compiled = cache.get(template);
  if (!compiled) {
    const source = phraseWords(lexicon, template)
      .replace(/\{cue:([a-z]+)(?:=([a-z]+))?\}/g, (_, cue: string, value?: string) =>
        alternatives(lexicon, cue, value),
      )
      .replace(/\{(do|done|doing|past):([a-z]+)\}/g, (_, form: string, name: string) =>
        oneOf(verbForms(lexicon, name, form === "do" ? "any" : (form as VerbForm))),
      )
      .replace(/\{aux\}/g, adverbs)
      .replace(/\{gap:(\d+)\}/g, "[^<.;]{0,$1}")
      .replace(/\{gap:(\d+):([A-Z]+)\}/g, "(?:[^<.;]|<[$2]\\d+>){0,$1}?")
      .replace(/\{(?:([a-z]+\d?):)?([A-Z]+)\+\}/g, (_, group: string | undefined, kinds: string) => {
        const one = `(?:<[${kinds}]\\d+>${kinds.includes("C") ? business(lexicon) : ""}${kinds.includes("C") ? "|<B>" : ""}${/[OC]/.test(kinds) ? "|<E>" : ""})`;
        // A bare comma joins only what an "and" will close: "A and B, the Kenyan firm" ends with B.
        const comma = `, (?=${one}(?:, ${one}){0,12}(?:,)? (?:and|&|as well as) )`;
        return `(${group ? `?<${group}>` : ""}${one}(?:(?:${joint}|${comma})${one}){0,15})`;
      })
      .replace(
        /\{(?:([a-z]+\d?):)?([A-Z]+)\}/g,
        (_, group: string | undefined, kinds: string) =>
          `(${group ? `?<${group}>` : ""}<[${kinds}]\\d+>${kinds.includes("C") ? business(lexicon) : ""})`,
      );
    cache.set(template, (compiled = new RegExp(source, "g")));
  }
  return compiled;
}
