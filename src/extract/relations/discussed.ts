import { eventPhrases } from "../meetings/findMeetings";
import type { RelationRule } from "./RelationRule";
import { verbEvents } from "../meetings/VerbEvent";
import type { End, SceneReader } from "./SceneReader";

const background = /(?:, while |, but |; |, which | because | since | amid | given )/;

/** The event a sentence speaks of: the one it names, told by noun or verb, else the one in focus. */
function eventOf(reader: SceneReader, before?: string): End | null {
  const verb = verbEvents(reader.analysis).find(
    (event) => event.scene === reader.scene.index && event.how === "held" && event.type !== "visit",
  );
  const named = reader
    .ends(before ?? reader.scene.masked, "M")
    .filter((each) => !/^(?:visit|speech)$/.test(each.chain.type ?? "") && each.chain.status !== "planned");
  if (named[0]) return named[0];
  if (verb) return { chain: verb.chain, mention: verb.mention };
  return reader.focus ? reader.end(reader.focus) : null;
}

/** Whether the sentence tells of a talk by a verb, or talks are in focus. */
function isTalk(reader: SceneReader): boolean {
  const told = verbEvents(reader.analysis).some((event) => event.scene === reader.scene.index);
  return told || /^(?:talks|meeting|call|phone call|meal|round)$/.test(reader.focus?.type ?? "");
}

function add(reader: SceneReader, meeting: End | null, piece: string, rule: string, tags = "PAT"): void {
  if (!meeting) return;
  for (const thing of reader.ends(piece, tags)) reader.add("DISCUSSED", meeting, thing, rule);
}

/** What follows a verb, up to the next clause that only gives the background. */
function rest(masked: string, from: number): string {
  const [tail] = masked
    .slice(from)
    .split(/,? and (?:also |then )?(?:toured|visited|attended|inaugurated|met) /) as [string];
  const cut = background.exec(tail);
  return cut && cut.index > 20 ? tail.slice(0, cut.index) : tail;
}

const subject =
  "(?:^|, |\\. |while |and |said |that |(?:at|during|in|over) which |where )(?:also |in addition, |additionally, )?(?:they|<B>|<E>|<M\\d+>|parties|the parties|sides|the sides|the meeting|the event|discussions|presentations and discussions|presentations|(?:the )?(?:two )?(?:{cue:attendee})|the leaders|the ministers|which|<O\\d+>,? and <O\\d+>,?|<C\\d+>(?: and <C\\d+>)?)";

/** DISCUSSED, in order. */
export const discussed: readonly RelationRule[] = [
  {
    id: "discussed.subject",
    read(reader, rule) {
      for (const match of reader.matches(`${subject},? {aux}{cue:discuss}(?: on| over| about)? `)) {
        // "They have also talked about a park": at some time, not on the visit spoken of.
        if (/ (?:have|has) /.test(match[0]) && reader.focus?.type === "visit") continue;
        // Two persons talk at their talks, not as a forum.
        if (/<O/.test(match[0]) && !isTalk(reader)) continue;
        if (
          /<C\d+>(?! and)/.test(match[0]) &&
          !/<C\d+> and/.test(match[0]) &&
          !/discuss|exchang|review/.test(match[0])
        )
          continue;
        add(
          reader,
          eventOf(reader, match[0].includes("<M") ? match[0] : undefined),
          rest(reader.scene.masked, match.index + match[0].length),
          rule,
        );
      }
    },
  },
  {
    id: "discussed.agreed",
    read(reader, rule) {
      const parties = "(?:they|<B>|<E>|parties|the parties|both|<C\\d+> and <C\\d+>)";
      for (const match of reader.matches(
        `(?:${parties},? [^<]{0,40}?{cue:agree}|(?:<B>|<E>),? {aux}(?:called for|launched|inaugurated|unveiled|presented|thanked|examined|welcomed|underlined|supported|praised|hailed|voiced support for)) `,
      )) {
        if (/would|hope/.test(match[0])) continue;
        add(reader, eventOf(reader), rest(reader.scene.masked, match.index + match[0].length), rule);
      }
    },
  },
  {
    id: "discussed.impersonal",
    read(reader, rule) {
      if (!reader.focus) return;
      for (const match of reader.matches(
        `(?:it was|was also|were also|discussions were) (?:proposed|decided|agreed|noted|held|emphasi[sz]ed|stressed|highlighted)(?: that| to| on)? `,
      ))
        add(reader, eventOf(reader), rest(reader.scene.masked, match.index + match[0].length), rule);
      for (const match of reader.matches(
        `^(?:the )?(?:importance|need|role|issue|issues) of ([^.]{0,260}?) (?:was|were) (?:also )?(?:emphasi[sz]ed|stressed|discussed|raised|highlighted|underlined|noted)`,
      ))
        add(reader, eventOf(reader), match[1]!, rule);
      for (const match of reader.matches(
        `^([^.]{0,200}<[PAT]\\d+>[^.]{0,80}?) (?:was|were) (?:also )?(?:discussed|raised|reviewed|negotiated|on the agenda|high on the agenda)`,
      ))
        add(reader, eventOf(reader), match[1]!, rule);
    },
  },
  {
    id: "discussed.purpose",
    read(reader, rule) {
      for (const match of reader.matches(
        `{M}[^.]{0,140}? (?:to (?:discuss|explore|review|address|promote|advance|revive|launch|examine)|on) `,
      )) {
        const isOn = / on $/.test(match[0]);
        if (isOn && !/^<M\d+> on $/.test(match[0])) continue;
        add(
          reader,
          eventOf(reader, match[1]),
          rest(reader.scene.masked, match.index + match[0].length),
          rule,
        );
      }
      for (const event of verbEvents(reader.analysis)) {
        if (event.scene !== reader.scene.index || event.how !== "held") continue;
        for (const match of reader.matches(
          `<[OI]\\d+>,? (?:to|and) (?:discuss|discussed|revive|launch|agree on|agreed on|agree to|agreed to|review|reviewed|exchange views on) `,
        ))
          add(
            reader,
            { chain: event.chain, mention: event.mention },
            rest(reader.scene.masked, match.index + match[0].length),
            rule,
          );
        // "The ministers met in Lima to revive the project", "she flew to Lima to discuss nickel".
        for (const match of reader.matches(
          `\\b(?:met|gathered|convened|came together|held talks|visited|travell?ed to|came to|flew to|went to|arrived in)\\b[^.;]{0,90}?,? to (?:discuss|talk about|revive|launch|review|explore|agree on|advance|promote|negotiate|finali[sz]e|settle|coordinate) `,
        ))
          add(
            reader,
            { chain: event.chain, mention: event.mention },
            rest(reader.scene.masked, match.index + match[0].length),
            rule,
          );
        for (const match of reader.matches(
          `(?:where|during which|at which|and) (?:he|she|they|both|the two|both sides|<B>|<E>)[^<.]{0,40} {cue:discuss} `,
        )) {
          const last = verbEvents(reader.analysis).findLast((each) => each.scene === reader.scene.index)!;
          add(
            reader,
            { chain: last.chain, mention: last.mention },
            rest(reader.scene.masked, match.index + match[0].length),
            rule,
          );
        }
        for (const match of reader.matches(
          `where (?:he|she|they) (?!{aux}{do:sign})[a-z ]{0,20}(<[PA]\\d+>)`,
        )) {
          const last = verbEvents(reader.analysis).findLast((each) => each.scene === reader.scene.index)!;
          add(reader, { chain: last.chain, mention: last.mention }, match[1]!, rule);
        }
      }
    },
  },
  {
    id: "discussed.ceremony",
    read(reader, rule) {
      for (const phrase of eventPhrases(reader.analysis)) {
        if (phrase.mention.start < reader.scene.start || phrase.mention.end > reader.scene.end) continue;
        const chain = reader.analysis.chainOf(phrase.mention);
        if (!chain || !/^(?:ceremony|side-event|event|talks)$/.test(chain.type ?? "")) continue;
        for (const mention of [
          ...reader.analysis.mentionsIn(phrase.mention, "Project"),
          ...reader.analysis.mentionsIn(phrase.mention, "Agreement"),
        ]) {
          const thing = reader.analysis.chainOf(mention);
          if (thing)
            reader.add("DISCUSSED", { chain, mention: phrase.mention }, { chain: thing, mention }, rule);
        }
      }
      for (const match of reader.matches(
        `{PA} (?:was|were|is|being) (?:launched|unveiled|presented|signed|inaugurated|opened)[^<.]{0,20}(?:at|during) {M}`,
      ))
        for (const meeting of reader.ends(match[2], "M")) add(reader, meeting, match[1]!, rule);
      for (const match of reader.matches(`(?:launched|unveiled|presented) [^<.]{0,30}{P} (?:at|during) {M}`))
        for (const meeting of reader.ends(match[2], "M")) add(reader, meeting, match[1]!, rule);
      for (const match of reader.matches(`(?:to sign|signed) {A}`)) {
        const meeting = eventOf(reader, reader.scene.masked.slice(0, match.index));
        const mention = reader.ends(match[1], "A")[0]?.mention;
        if (!meeting || !mention || !reader.ends(reader.scene.masked.slice(0, match.index), "M")[0]) continue;
        for (const inner of reader.analysis.mentionsIn(mention, "Project")) {
          const thing = reader.analysis.chainOf(inner);
          if (thing) reader.add("DISCUSSED", meeting, { chain: thing, mention: inner }, rule);
        }
      }
    },
  },
  {
    id: "discussed.proposed",
    read(reader, rule) {
      // What a participant proposed at the event in focus was talked about there.
      const focus = reader.focus && reader.end(reader.focus);
      if (!focus || !/^(?:session|meeting|talks|forum|conference|summit|round)$/.test(focus.chain.type ?? ""))
        return;
      for (const match of reader.matches(
        `(?:{O+},?|^(?:he|she)) {aux}(?:also )?(?:proposed|suggested|spoke in favou?r of|voiced support for|advocated|asked|confirmed|announced|offered|called for|requested|raised|presented|stressed|underlined|underscored|highlighted|emphasi[sz]ed|briefed|outlined|drew attention to) `,
      )) {
        const speaker = reader.speaker && reader.end(reader.speaker);
        const people = match[1] ? reader.ends(match[1], "O") : speaker ? [speaker] : [];
        const isParticipant = people.some((each) =>
          reader.analysis.statements.some(
            (known) =>
              known.kind === "PARTICIPATED_IN" && known.from === each.chain && known.to === focus.chain,
          ),
        );
        if (!isParticipant) continue;
        const piece = rest(reader.scene.masked, match.index + match[0].length);
        add(
          reader,
          focus,
          piece,
          rule,
          /proposed|asked|suggested|raised|requested|called for|briefed|drew attention/.test(match[0]) ||
            /^(?:the |its |their )?(?:importance|significance|need|role|necessity|value|potential)\b/.test(
              piece,
            )
            ? "PAT"
            : "PA",
        );
      }
    },
  },
  {
    id: "discussed.list",
    read(reader, rule) {
      // A list that goes on from the sentence before: "For example, they highlighted that projects like …".
      for (const match of reader.matches(
        `(?:they|<B>) [a-z ]{0,20}(?:highlighted|noted|mentioned|stressed|emphasi[sz]ed)[^<]{0,60}`,
      ))
        add(reader, eventOf(reader), rest(reader.scene.masked, match.index + match[0].length), rule, "PA");
      for (const match of reader.matches(
        `{C},? [a-z ]{0,20}(?:confirmed|expressed|stated|reaffirmed)[^<]{0,60}(?:support|readiness|commitment|continue)[^<]{0,40}{PA}`,
      ))
        add(reader, eventOf(reader), match[2]!, rule);
    },
  },
];
