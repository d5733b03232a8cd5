import { mayTakePart } from "./takePart";
import type { RelationRule } from "./RelationRule";
import type { End, SceneReader } from "./SceneReader";

const sitting = /^(?:session|meeting|talks|forum|conference|summit|round|visit|ceremony|event)$/;

/** The event in focus, if it was named at most one paragraph ago and the sentence names no other. */
function nearFocus(reader: SceneReader): End | null {
  const end = reader.focus && reader.end(reader.focus);
  if (!end || !sitting.test(end.chain.type ?? "")) return null;
  if (reader.ends(reader.scene.masked, "M").some((each) => each.chain !== end.chain)) return null;
  const { analysis, scene } = reader;
  const isNear = end.chain.mentions.some(({ start }) => {
    const back = scene.paragraph - analysis.paragraphAt(start);
    return start < scene.end && back >= 0 && back <= 1;
  });
  return isNear ? end : null;
}

/** Another day than that of the event: "They had signed the treaty in 2011." */
function isElsewhen(reader: SceneReader, meeting: End): boolean {
  // A ceremony is an event of its own.
  if (/\b(?:had (?:been )?signed|signed earlier|previously|already|ceremony)\b/.test(reader.scene.masked))
    return true;
  return reader.scene.items.some(
    (item) =>
      item.tag === "D" && item.date?.value !== undefined && item.date.value !== meeting.chain.date?.value,
  );
}

/** PRODUCED by the event spoken of, where the sides sign or adopt something in a sentence that names no event. */
export const producedByFocus: readonly RelationRule[] = [
  {
    id: "produced.focus",
    read(reader, rule) {
      const meeting = nearFocus(reader);
      if (!meeting) return;
      // "received the ministers in May in Lima, where they adopted …": what is told there was done there.
      const there = `(?:where|(?:at|during) which) (?:they|<B>|<E>|both) {aux}{do:sign} [^<.;]{0,40}{what:A+}`;
      for (const match of reader.matches(there)) produce(reader, meeting, match, rule);
      if (isElsewhen(reader, meeting)) return;
      const sides = "(?:they|<B>|<E>|both|(?:the )?(?:two )?(?:parties|sides|ministers|leaders)|{OC+})";
      const phrases = [
        `(?:^|, |and |\\. |that |; )(?:also |then )?${sides},? (?:also )?{aux}(?:signed|sign|adopted|concluded|exchanged|issued|inked|initialled) [^<.;]{0,50}{what:A+}`,
        `(?:^|, |and |\\. |that |; )(?:also |then )?${sides},? {aux}(?:agreed on|agreed upon|approved|endorsed) (?:a |the )?(?:joint |new )?{what:A+}`,
        `{what:A+}[^<.;]{0,40}(?:between (?:<[IC]\\d+>(?:,? and |, )?){1,3} )?(?:was|were|will be|is to be|are to be) (?:also )?(?:signed|adopted|concluded|exchanged|issued|inked|initialled)`,
      ];
      for (const match of phrases.flatMap((each) => reader.matches(each)))
        produce(reader, meeting, match, rule);
    },
  },
];

function produce(reader: SceneReader, meeting: End, match: RegExpExecArray, rule: string): void {
  const how = reader.how(match);
  if (!mayTakePart(how)) return;
  // Two of one state sign at home; both sides sign at their meeting.
  const signers = reader.ends(match[1], "OC");
  const states = new Set(signers.flatMap((each) => each.chain.countries.slice(0, 1)));
  if (signers.length > 0 && states.size < 2) return;
  for (const agreement of reader.ends(match.groups?.["what"], "A"))
    reader.add("PRODUCED", meeting, agreement, rule, { modality: how, confidence: 0.75 });
}
