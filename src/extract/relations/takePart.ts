import type { Modality } from "../../ontology/derived";
import type { RelationRule } from "./RelationRule";
import type { End, SceneReader } from "./SceneReader";

type Role = "host" | "chair" | "co-chair" | "speaker" | "signatory" | "participant";

/** Offers, wishes and denials put nobody at a meeting. */
export function mayTakePart(how: Modality): boolean {
  return how === "held" || how === "planned";
}

export function takePart(
  reader: SceneReader,
  people: readonly End[],
  meetings: readonly End[],
  role: Role,
  how: Modality,
  rule: string,
): void {
  if (!mayTakePart(how)) return;
  for (const person of people)
    for (const meeting of meetings)
      reader.add("PARTICIPATED_IN", person, meeting, rule, { properties: { role }, modality: how });
}

export function focusEnd(reader: SceneReader): End | null {
  return reader.focus ? reader.end(reader.focus) : null;
}

export function rule(id: string, read: RelationRule["read"]): RelationRule {
  return { id, read };
}

/** Sessions of a standing body are held by those who run it; talks are held by those who talk. */
export function isSession(meeting: End): boolean {
  return /committee|commission|council|forum|conference|session/i.test(meeting.chain.name);
}

/** "Kenya-Peru forum", "between the Government of Kenya and …": the state is named as a party. */
export function inName(name: string, state: string): boolean {
  const at = name.indexOf(state);
  const before = name.slice(0, at);
  const after = name.slice(at + state.length);
  return (
    /^[-–—]/.test(after) ||
    /[-–—]$/.test(before) ||
    /\b(?:between|among)\b/.test(before) ||
    (/\bof $/.test(before) && /^ and /.test(after))
  );
}

/** "the Peruvian delegation" brings its state to the table. */
export function stateOf(reader: SceneReader, body: End, meeting: End, rule: string, how: Modality): void {
  if (body.chain.kind !== "Institution" || !/delegation/i.test(body.mention.text) || !mayTakePart(how))
    return;
  for (const mention of reader.analysis.mentionsIn(body.mention, "Country")) {
    const state = reader.analysis.chainOf(mention);
    if (state)
      reader.add("PARTICIPATED_IN", { chain: state, mention }, meeting, rule, {
        properties: { role: "participant" },
        modality: how,
      });
  }
}
