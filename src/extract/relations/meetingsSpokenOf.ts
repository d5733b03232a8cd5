import type { MeetingElse } from "../lexicon/otherwise";
import { verbEvents } from "../meetings/VerbEvent";
import type { End, SceneReader } from "./SceneReader";
import { focusEnd } from "./takePart";

const sitting = /^(?:session|meeting|talks|forum|conference|summit|round|congress|seminar|council|ceremony)$/;

/** How the event is found of which a turn of phrase speaks without naming it. */
export const meetingsSpokenOf: Readonly<Record<MeetingElse, (reader: SceneReader) => readonly End[]>> = {
  focus: inFocus,
  "focus-alone": (reader) => (reader.names("M") ? [] : inFocus(reader)),
  event: (reader) => {
    const [named] = reader.ends(reader.scene.masked, "M");
    return named ? [named] : inFocus(reader);
  },
  session,
  talks,
};

function inFocus(reader: SceneReader): readonly End[] {
  const focus = focusEnd(reader);
  return focus ? [focus] : [];
}

function session(reader: SceneReader): readonly End[] {
  const isSitting = (each: End) => sitting.test(each.chain.type ?? "");
  const named = reader.ends(reader.scene.masked, "M").filter(isSitting);
  return named.length > 0 ? named.slice(0, 1) : inFocus(reader).filter(isSitting);
}

function talks(reader: SceneReader): readonly End[] {
  const told = verbEvents(reader.analysis).findLast(
    (event) => event.scene === reader.scene.index && event.how === "held" && event.type !== "visit",
  );
  if (told) return [{ chain: told.chain, mention: told.mention }];
  return session(reader).filter((each) => /^(?:talks|meeting|round|session)$/.test(each.chain.type ?? ""));
}
