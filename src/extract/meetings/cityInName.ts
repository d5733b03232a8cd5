import type { Analysis } from "../Analysis";
import { Gazetteer } from "../countries/Gazetteer";
import { readStatesOfCity } from "../countries/readStatesOfCity";
import type { Mention } from "../Extraction";
import { classOf } from "../lexicon/classOf";
import { phraseGrammar } from "../phrases/PhraseGrammar";
import { nearestMention } from "../nearestMention";
import type { Pass } from "../Pass";
import { quoteAround } from "../quoteAround";
import { stateOfCity } from "../states/stateOfCity";

interface City {
  readonly start: number;
  readonly end: number;
  readonly code: string;
}

/** "The Quito summit" was in Quito, where nothing else is said of its place; "the Lisbon Treaty seminar" was not in Lisbon. */
export const cityInName: Pass = {
  id: "held.city-in-name",
  run(analysis) {
    const placed = new Set(
      analysis.statements.flatMap((each) => (each.kind === "HELD_IN" ? [each.from] : [])),
    );
    for (const chain of analysis.chainsOf("Meeting")) {
      if (placed.has(chain) || chain.city !== null || /^(?:visit|call|phone call)$/.test(chain.type ?? ""))
        continue;
      const [mention, city] = named(analysis, chain.mentions) ?? [];
      if (!mention || !city) continue;
      const state =
        stateOfCity(analysis, city, city.code) ??
        analysis.chainsOf("Country").find((each) => each.countries[0] === city.code);
      const target = state && (nearestMention(analysis, state, mention) ?? state.mentions[0]);
      if (!state || !target) continue;
      const name = analysis.document.text.slice(city.start, city.end).replace(/\s+/g, " ");
      const isNear = analysis.paragraphAt(target.start) === analysis.paragraphAt(mention.start);
      chain.city = name;
      analysis.addStatement({
        kind: "HELD_IN",
        ...quoteAround(analysis, mention, target),
        from: chain,
        to: state,
        fromMention: mention,
        toMention: target,
        properties: { city: name },
        modality: chain.status === "planned" ? "planned" : "held",
        confidence: 0.65,
        rule: "held.city-in-name",
        context: isNear ? [] : [{ start: target.start, end: target.end, proves: "to" }],
      });
    }
  },
};

function named(analysis: Analysis, mentions: readonly Mention[]): readonly [Mention, City] | undefined {
  for (const mention of mentions) {
    const city = mention.rule === "meeting.noun" ? cityOf(analysis, mention) : undefined;
    if (city) return [mention, city];
  }
  return undefined;
}

/** The city with which the words for an event begin, unless these are the name of a body or treaty, or of two cities. */
function cityOf(analysis: Analysis, mention: Mention): City | undefined {
  const { tokens } = analysis;
  let first = analysis.tokenAt(mention.start);
  if (tokens[first]?.lower === "the") first++;
  for (let length = 3; length > 0; length--) {
    const last = tokens[first + length - 1];
    const next = tokens[first + length];
    if (!last || !next || last.end >= mention.end || !/^(?:capital|upper)$/.test(last.shape)) continue;
    if (/^(?:-|&|'s|and|\/)$/.test(next.text)) continue;
    const span = { start: tokens[first]!.start, end: last.end };
    const code = codeOf(analysis, analysis.document.text.slice(span.start, span.end).replace(/\s+/g, " "));
    if (!code) continue;
    const isOther =
      phraseGrammar(analysis.lexicon, "agreementNouns", "agreementModifiers").nouns.at(
        tokens,
        first + length,
      ) ||
      classOf(analysis.lexicon, "institutions").at(tokens, first + length) ||
      analysis
        .mentionsOver(span)
        .some((each) => each !== mention && /^(?:Institution|Agreement|Project|Official)$/.test(each.kind));
    return isOther ? undefined : { ...span, code };
  }
  return undefined;
}

function codeOf(analysis: Analysis, name: string): string | undefined {
  const word = Gazetteer.of(analysis.lexicon).lookUp(name);
  if (word) return word.form === "capital" || word.form === "city" ? word.code : undefined;
  const codes = readStatesOfCity(name);
  const told = analysis.chainsOf("Country").map((chain) => chain.countries[0]);
  return codes.length === 1 ? codes[0] : codes.find((code) => told.includes(code));
}
