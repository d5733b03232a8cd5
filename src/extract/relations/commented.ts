import type { RelationRule } from "./RelationRule";
import type { End, SceneReader } from "./SceneReader";

const tags = "PATM";

/** The stance that the verb of a comment takes: "hailed" supports, "denounced" opposes. */
function stance(reader: SceneReader, piece: string): string | undefined {
  for (const row of reader.analysis.lexicon.cues)
    if (row.cue === "say" && row.value && row.words.some((word) => piece.includes(` ${word}`)))
      return row.value;
  return undefined;
}

function comment(
  reader: SceneReader,
  speakers: readonly End[],
  piece: string,
  verb: string,
  rule: string,
): void {
  const attitude = stance(reader, ` ${verb}`);
  for (const speaker of speakers)
    for (const thing of reader.ends(piece, tags)) {
      // Where it was said is not what was said.
      if (thing.chain.kind === "Meeting" && isVenue(reader, thing)) continue;
      reader.add("COMMENTED_ON", speaker, thing, rule, { properties: attitude ? { stance: attitude } : {} });
    }
}

function isVenue(reader: SceneReader, meeting: End): boolean {
  const at = reader.scene.items.findIndex((item) => item.mention === meeting.mention);
  const before = reader.scene.masked.slice(0, Math.max(0, reader.scene.masked.indexOf(`<M${at}>`)));
  return (
    /\b(?:told|informed|asked) $/.test(before) ||
    !reader.fits(
      before,
      "(?:{cue:say}|on|about|for|that|saying|of|regarding|called|hold|holding|attend|host|convene|resume) $",
    ) ||
    /\b(?:speech|remarks|part|sidelines|talks|framework|during|at|made) (?:at|of|on|during|in) $/.test(before)
  );
}

/** The masked sentence without the words that only say where and when. */
const speechEnd = / (?:during|at|in) (?:the |a |his |her )?(?:[a-z]+ ){0,3}<M\d+>/g;

/** COMMENTED_ON, in order. */
export const commented: readonly RelationRule[] = [
  {
    id: "commented.said",
    read(reader, rule) {
      for (const match of reader.matches(
        `{O+},?(?: who [^<.]{0,40},)?(?: (?:who )?{aux}(?:in turn |for (?:his|her) part,? )?|,? in [^<.]{0,40}<M\\d+>[^.]{0,80}?, |, (?!who|where|which)[^<]{0,40}, )?({cue:say})(?! (?:for|by|to)\\b(?! <))`,
      )) {
        const masked = reader.scene.masked;
        const head = masked.slice(0, match.index);
        const tail = masked.slice(match.index + match[0].length);
        // "invited firms to invest in hydropower" and "offered to share its experience" speak of the matter.
        const isMatter = /^[^.;]{0,60}\b(?:invest|develop|cooperate|experience|assist|help|training)\b/.test(
          tail,
        );
        const isInvitation =
          /^(?:offered|invited|called on)$/.test(match[2]!) && !/<[PA]\d+>/.test(tail) && !isMatter;
        // "was asked about the dam": others spoke of it.
        const isAsked = /\b(?:was|were|been|being) asked$/.test(match[0]);
        if (isInvitation || isAsked || / (?:not|never) $/.test(head)) continue;
        const speakers = reader.ends(match[1], "O");
        // What stands in quotation marks before the verb was said by the same mouth.
        const quoted = /["](.*)["],? $/.exec(head)?.[1] ?? /^([^"]*)["],? $/.exec(head)?.[1] ?? "";
        comment(reader, speakers, quoted + nextSpeaker(tail.replace(speechEnd, "")), match[2]!, rule);
      }
    },
  },
  {
    id: "commented.pronoun",
    read(reader, rule) {
      const speaker = reader.speaker && reader.end(reader.speaker);
      if (!speaker) return;
      for (const match of reader.matches(
        `(?:^|", |, )(?:he|she|the (?:vice |deputy |prime |foreign |first )?(?:minister|president|ambassador|secretary|premier|chancellor))\\b(?: also| further| then| [a-z]+ly)? ({cue:say}|commented on|hoped)`,
      )) {
        const head = reader.scene.masked.slice(0, match.index);
        if (reader.ends(head, "O").some((each) => each.chain !== speaker.chain)) continue;
        const tail = reader.scene.masked.slice(match.index + match[0].length);
        comment(reader, [speaker], (head.includes('"') ? head : "") + nextSpeaker(tail), match[1]!, rule);
      }
    },
  },
  {
    id: "commented.where",
    read(reader, rule) {
      for (const match of reader.matches(
        `^[^<]{0,30}(?:<D\\d+> )?{O}[^.]{0,120}, where (?:he|she) ({cue:say}) ([^.]{0,120})`,
      ))
        comment(reader, reader.ends(match[1], "O"), match[3]!, match[2]!, rule);
    },
  },
  {
    id: "commented.quotation",
    read(reader, rule) {
      // A paragraph that is a quotation and names no speaker goes on with what the last one said.
      const { document } = reader.analysis;
      const paragraph = document.paragraphs[reader.scene.paragraph]!;
      const text = reader.analysis.text.slice(paragraph.start, paragraph.end).trim();
      if (!/^"[^"]*"?$/.test(text)) return;
      const speaker = reader.speaker && reader.end(reader.speaker);
      if (speaker) comment(reader, [speaker], reader.scene.masked, "", rule);
    },
  },
  {
    id: "commented.desire",
    read(reader, rule) {
      for (const match of reader.matches(
        `{O}[^.]{0,200}, (?:expressing|voicing|stressing|adding|saying|noting|calling) ([^.]{0,200})`,
      ))
        if (leads(reader, match))
          comment(reader, reader.ends(match[1], "O").slice(0, 1), nextSpeaker(match[2]!), "", rule);
      for (const match of reader.matches(
        `{O} (?:also )?offered (?:his|her|their) (?:full )?support (?:to|for) ([^.]{0,120})`,
      ))
        comment(reader, reader.ends(match[1], "O"), match[2]!, "supported", rule);
      for (const match of reader.matches(`{O}[^<.]{0,30} saw [^.]{0,40} (?:in|as) [^.]{0,30}({P}|{A})`))
        comment(reader, reader.ends(match[1], "O"), match[2]!, "", rule);
    },
  },
];

/** Whether the sentence begins with the official, but for when and where: "The minister thanked Otieno, saying …" is not Otieno's. */
function leads(reader: SceneReader, match: RegExpExecArray): boolean {
  const head = reader.scene.masked.slice(0, match.index);
  return /^["'\s]*(?:(?:[^<,]{0,30}(?:<[DLMCI]\d+>[^<,]{0,20}){0,2}, ?)?|(?:also|but|and|still|earlier|later|meanwhile),? )$/.test(
    head,
  );
}

/** Up to where somebody else takes the word, or the writer explains. */
function nextSpeaker(tail: string): string {
  const other =
    /<O\d+>[^<.]{0,30} (?:said|noted|added|told|stressed|replied)|, which (?:is|was|were|are) /.exec(tail);
  return other ? tail.slice(0, other.index) : tail;
}
