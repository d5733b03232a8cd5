import { stateOfCity } from "../states/stateOfCity";
import type { Item } from "../scenes/Scene";
import { modality } from "./modality";
import type { End, SceneReader } from "./SceneReader";

/** The state of a place or country tag, as an end; null where the text never names the state. */
export function stateOf(reader: SceneReader, item: Item): End | null {
  if (item.tag === "C" && item.chain && item.mention) return { chain: item.chain, mention: item.mention };
  const code = item.place?.code;
  const chain = reader.analysis.chains.find((each) => each.kind === "Country" && each.countries[0] === code);
  if (!chain) return code && !item.place.country ? impliedEnd(reader, item, code) : null;
  const country = item.place?.country;
  return country ? { chain, mention: country } : reader.end(chain);
}

/** "in Lima", in a text that never names Peru: the city's name stands for the state. */
function impliedEnd({ analysis }: SceneReader, item: Item, code: string): End | null {
  const chain = item.start < item.end ? stateOfCity(analysis, item, code) : null;
  const mention = chain?.mentions[0];
  return chain && mention ? { chain, mention } : null;
}

export function hold(
  reader: SceneReader,
  meeting: End,
  place: Item,
  rule: string,
  at: number,
  sure?: ReturnType<typeof modality>,
): void {
  const how = sure ?? modality(reader.analysis.lexicon, reader.scene.masked, at, at + 4);
  if (how !== "held" && how !== "planned") return;
  if (/virtual|online|video|phone/i.test(`${meeting.chain.name} ${meeting.chain.type ?? ""}`)) return;
  const city = place.place?.city || null;
  if (city !== null && meeting.chain.city === null) setCity(reader, meeting, city, rule, how);
  const state = stateOf(reader, place);
  if (!state) return;
  reader.add("HELD_IN", meeting, state, rule, { properties: city === null ? {} : { city }, modality: how });
}

export function setCity(
  reader: SceneReader,
  meeting: End,
  city: string,
  rule: string,
  how: ReturnType<typeof modality>,
): void {
  meeting.chain.city = city;
  const { start, end } = reader.scene;
  reader.analysis.addAttribute({
    chain: meeting.chain,
    mention: meeting.mention,
    property: "city",
    value: city,
    date: null,
    start,
    end,
    modality: how,
    rule,
  });
}
