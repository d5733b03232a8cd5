import type { Analysis } from "../Analysis";
import { Gazetteer } from "../countries/Gazetteer";
import { places } from "../countries/places";
import { readStatesOfCity } from "../countries/readStatesOfCity";
import type { ChainDraft } from "../Drafts";
import type { Mention } from "../Extraction";
import { nearestMention } from "../nearestMention";
import { quoteAround } from "../quoteAround";

const hosted =
  /^[^.;<>]{0,25}? (?:was|were|had been|has been|is|will be|would be|to be|being) (?:[a-z]+ )?hosted by (\p{Lu}[\p{L}' -]{2,30}?)(?= (?:on|in|last|next|this|at|from|from)\b|[.,;]|$)/u;
const hosts =
  /(?:^|[.;,] |\band )(\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){0,2}) (is to host|will host|is due to host|would host|hosted|hosts|had hosted|has hosted|is hosting|was to host|offered to host) (?:the |its |their |this |[a-z]+ ){0,3}$/u;

/** "hosted by Lima", "Arequipa is to host the second session": the city that hosts an event is where it takes place. */
export function hostCities(analysis: Analysis): void {
  for (const chain of analysis.chainsOf("Meeting")) {
    if (chain.city !== null || /^(?:visit|call|phone call)$/.test(chain.type ?? "")) continue;
    for (const mention of chain.mentions) {
      const sentence = analysis.document.sentences[analysis.sentenceAt(mention.start)];
      if (!sentence) continue;
      const after = analysis.text.slice(mention.end, Math.min(sentence.end, mention.end + 90));
      const before = analysis.text.slice(Math.max(sentence.start, mention.start - 90), mention.start);
      const by = hosted.exec(after);
      const own = by ? null : hosts.exec(before);
      const name = by?.[1] ?? own?.[1];
      const code = name === undefined ? undefined : stateOf(analysis, name);
      if (name === undefined || code === undefined || own?.[2]?.startsWith("offered")) continue;
      const start = by
        ? mention.end + by.index + by[0].length - name.length
        : Math.max(sentence.start, mention.start - 90) + own!.index + own![0].indexOf(name);
      hold(analysis, chain, mention, { name, code, start });
      break;
    }
  }
}

interface HostCity {
  readonly name: string;
  readonly code: string;
  readonly start: number;
}

/** The state of a city, among those the text speaks of. */
function stateOf(analysis: Analysis, name: string): string | undefined {
  const named = analysis.chainsOf("Country").map((chain) => chain.countries[0]);
  const capital = Gazetteer.of(analysis.lexicon).lookUp(name);
  if (capital)
    return /^(?:capital|city)$/.test(capital.form) && named.includes(capital.code) ? capital.code : undefined;
  const place = places(analysis).find((each) => each.name === name);
  return place?.code ?? readStatesOfCity(name).find((code) => named.includes(code));
}

function hold(
  analysis: Analysis,
  chain: ChainDraft,
  mention: Mention,
  { name, code, start }: HostCity,
): void {
  const state = analysis.chainsOf("Country").find((each) => each.countries[0] === code);
  const held = analysis.statements.findIndex((each) => each.kind === "HELD_IN" && each.from === chain);
  const known = analysis.statements[held];
  if (!state || (known && known.to !== state)) return;
  chain.city = name;
  if (known) {
    analysis.statements.splice(held, 1, { ...known, properties: { ...known.properties, city: name } });
    return;
  }
  const target = nearestMention(analysis, state, { ...mention, start, end: start + name.length });
  if (!target) return;
  const isNear = analysis.sentenceAt(target.start) === analysis.sentenceAt(mention.start);
  analysis.addStatement({
    kind: "HELD_IN",
    ...quoteAround(analysis, mention, isNear ? target : mention),
    from: chain,
    to: state,
    fromMention: mention,
    toMention: target,
    properties: { city: name },
    modality: chain.status === "planned" || chain.status === "proposed" ? chain.status : "held",
    confidence: 0.8,
    rule: "held.host-city",
    context: isNear ? [] : [{ start: target.start, end: target.end, proves: "to" }],
  });
}
