import { addPartners } from "./addPartners";
import { pattern } from "./pattern";
import type { RelationRule } from "./RelationRule";
import type { End, SceneReader } from "./SceneReader";

/** Sentences after which "the project" points at none that was named before. */
const farthest = 30;

/** The project of the sentence, else the one named last in the paragraph. */
function projectOf(reader: SceneReader): End[] {
  const here = reader.ends(reader.scene.masked, "P");
  if (here.length > 0) return here;
  const before = reader.scenes
    .slice(Math.max(0, reader.scene.index - farthest), reader.scene.index)
    .filter((each) => each.paragraph === reader.scene.paragraph)
    .flatMap((each) => each.items)
    .findLast((item) => item.tag === "P");
  return before?.chain && before.mention ? [{ chain: before.chain, mention: before.mention }] : [];
}

/** Support that is asked, hoped or called for is not given yet. */
function isGiven(reader: SceneReader, match: RegExpExecArray): boolean {
  const asked = pattern(reader.analysis.lexicon, `\\b{cue:ask}\\b[^<]*$`);
  return reader.scene.masked.slice(Math.max(0, match.index - 40), match.index).search(asked) < 0;
}

/** PARTNER_IN, in order. */
export const partners: readonly RelationRule[] = [
  {
    id: "partner.name",
    read(reader, rule) {
      for (const item of reader.scene.items) {
        if (item.tag !== "P" || !item.mention || !item.chain) continue;
        const project = { chain: item.chain, mention: item.mention };
        const name = item.mention.text;
        if (/\bbetween the two\b/.test(name))
          addPartners(reader, reader.partyEnds(), [project], "partner", rule);
        for (const mention of reader.analysis.mentionsIn(item.mention, "Country")) {
          const state = reader.analysis.chainOf(mention);
          if (!state) continue;
          const at = mention.start - item.mention.start;
          const [before, after] = [name.slice(0, at), name.slice(at + mention.text.length)];
          const isParty = /^[-–]/.test(after) || /[-–]$/.test(before) || /\bbetween\b/.test(before);
          if (isParty) addPartners(reader, [{ chain: state, mention }], [project], "partner", rule);
          else if (/\bin $/.test(before))
            addPartners(reader, [{ chain: state, mention }], [project], "host", rule);
        }
      }
    },
  },
  {
    id: "partner.agreed",
    read(reader, rule) {
      for (const match of reader.matches(
        `{C+},? (?:[^<.;]{0,30} )?(?:agreed|decided|plan|vowed|pledged) (?:on |to )(?:[^<.;]{0,60} )?{cue:found} [^<.;]{0,40}{P+}`,
      )) {
        const who = reader.ends(match[1], "C");
        if (who.length < 2) continue;
        const projects = reader.ends(match[2], "P");
        addPartners(reader, who, projects, "partner", rule);
        const host = /in support of (<C\d+>)'s/.exec(reader.scene.masked.slice(match.index))?.[1];
        addPartners(reader, reader.ends(host, "C"), projects, "host", rule);
      }
    },
  },
  {
    id: "partner.means",
    read(reader, rule) {
      const projects = projectOf(reader);
      for (const match of reader.matches(
        `{CI} (?:would |will |is to |has |had )?(?:be )?(?:provid(?:e|es|ed|ing)|offer(?:s|ed|ing)?|contribut(?:e|es|ed|ing)) (?:the )?(?:land|site|plot)`,
      ))
        addPartners(reader, reader.ends(match[1], "CI"), projects, "host", rule);
      for (const match of reader.matches(
        `{CI} (?:would |will |is to |has |had )?(?:be )?us(?:e|es|ed|ing) (?:its |their )?(?:[a-z ]{0,20})?(?:<T\\d+>|loans?|grants?|funds?)`,
      ))
        if (
          /fund|loan|grant|assistance|aid/.test(match[0]) ||
          /assist|loan|aid/i.test(reader.items(match[0]).at(-1)?.mention?.text ?? "")
        )
          addPartners(reader, reader.ends(match[1], "CI"), projects, "funder", rule);
      for (const match of reader.matches(
        `{CI+} {aux}(?:financed?|fund(?:s|ed)?|invest(?:s|ed)? [^<.;]{0,40} in|commit(?:s|ted)? [^<.;]{0,40} (?:to|in)) {P+}`,
      ))
        if (isGiven(reader, match))
          addPartners(reader, reader.ends(match[1], "CI"), reader.ends(match[2], "P"), "funder", rule);
      for (const match of reader.matches(
        `{C},? {aux}(?:provide|contribute|allocate|earmark|grant|lend|donate|invest|give|commit)(?:s|ed|ted|d)? [^<.;]{0,60}(?:through {I})?[^<.;]{0,30}(?:for|to|in|towards|toward) (?:[^<.;]{0,30} of )?{P}`,
      )) {
        if (!/\d|million|billion|funds?|money|loan|grant|share/.test(match[0].replace(/<[A-Z]\d+>/g, "")))
          continue;
        const givers = [...reader.ends(match[1], "C"), ...reader.ends(match[2], "I")];
        addPartners(reader, givers, reader.ends(match[3], "P"), "funder", rule);
      }
      for (const match of reader.matches(
        `{I},? {aux}(?:provide|contribute|allocate|lend|invest|commit|finance|fund)(?:s|ed|ted|d)? [^<.;]{0,60}(?:for|to|in|towards) {P}`,
      ))
        addPartners(reader, reader.ends(match[1], "I"), reader.ends(match[2], "P"), "funder", rule);
      for (const match of reader.matches(
        `{P}[^<.;]{0,40}(?:financed|funded|co-financed|paid for|supported) by {CI+}`,
      ))
        addPartners(reader, reader.ends(match[2], "CI"), reader.ends(match[1], "P"), "funder", rule);
    },
  },
  {
    id: "partner.will",
    read(reader, rule) {
      const projects = projectOf(reader).slice(-1);
      if (projects.length === 0) return;
      for (const match of reader.matches(
        `{I+},? (?:also )?(?:would|will|is to|are to) (?:also )?(finance|fund|co-finance|build|complete|construct|supply|operate|carry out|install)`,
      )) {
        const role = /fin|fund/.test(match[2]!) ? "funder" : "implementer";
        addPartners(reader, reader.ends(match[1], "I"), projects, role, rule);
      }
      for (const match of reader.matches(`{C} {aux}(?:fund|finance|co-finance)s? (?:[a-z ]{0,20})?{P}`))
        if (isGiven(reader, match))
          addPartners(reader, reader.ends(match[1], "C"), reader.ends(match[2], "P"), "funder", rule);
      for (const match of reader.matches(
        `{C+} {aux}(?:met|gathered|agreed)[^.]{0,60} to (?:revive|launch|build|start|resume|advance|develop|implement) {P+}`,
      ))
        if (reader.ends(match[1], "C").length > 1)
          addPartners(reader, reader.ends(match[1], "C"), reader.ends(match[2], "P"), "partner", rule);
      for (const match of reader.matches(
        `{P}[^<.;]{0,30} (?:that|which) {CI+} (?:is|are|runs?|operates?|builds?)`,
      ))
        addPartners(reader, reader.ends(match[2], "CI"), reader.ends(match[1], "P"), "partner", rule);
    },
  },
  {
    id: "partner.loans",
    read(reader, rule) {
      for (const match of reader.matches(
        `(?:loans?|grants?|assistance|aid|funding|financing|<T\\d+>(?: and assistance)?) (?:from|of|provided by) {CI}([^.]{0,300})`,
      )) {
        const means = `${match[0].slice(0, 30)} ${reader.items(match[0])[0]?.mention?.text ?? ""}`;
        if (!/loan|grant|assistance|aid|fund|financ/i.test(means)) continue;
        addPartners(reader, reader.ends(match[1], "CI"), reader.ends(match[2], "P"), "funder", rule);
      }
    },
  },
  {
    id: "partner.involves",
    read(reader, rule) {
      for (const match of reader.matches(
        `{P},? (?:which |that )?(?:currently |also )?(?:involves|involving|includes|including|comprises|unites|brings together|carried by) {CI+}`,
      ))
        addPartners(reader, reader.ends(match[2], "CI"), reader.ends(match[1], "P"), "partner", rule);
      for (const match of reader.matches(
        `{CI+} {aux}(?:joined|join|participates? in|participated in|takes? part in|partners? in|are partners in) {P}`,
      )) {
        if (
          /called on|invited|will|would|could/.test(
            reader.scene.masked.slice(Math.max(0, match.index - 20), match.index + match[0].length),
          )
        )
          continue;
        addPartners(reader, reader.ends(match[1], "CI"), reader.ends(match[2], "P"), "partner", rule);
      }
    },
  },
  {
    id: "partner.carried-out",
    read(reader, rule) {
      const verbs =
        "(?:implemented|carried out|built|constructed|developed|executed|led|operated|run|organi[sz]ed|published)";
      for (const match of reader.matches(
        `{P}[^<.;]{0,60}${verbs} (?:jointly )?by {CI+}(?: in (?:collaboration|cooperation|partnership) with {CI+})?`,
      )) {
        addPartners(reader, reader.ends(match[2], "CI"), reader.ends(match[1], "P"), "implementer", rule);
        addPartners(reader, reader.ends(match[3], "CI"), reader.ends(match[1], "P"), "partner", rule);
      }
      // "The publication of the guide and the event was organised by A in collaboration with B".
      for (const match of reader.matches(
        `{P} and <M\\d+> (?:was|were) ${verbs} by {CI+}(?: in (?:collaboration|cooperation|partnership) with {CI+})?`,
      )) {
        addPartners(reader, reader.ends(match[2], "CI"), reader.ends(match[1], "P"), "implementer", rule);
        addPartners(reader, reader.ends(match[3], "CI"), reader.ends(match[1], "P"), "partner", rule);
      }
      for (const match of reader.matches(
        `{CI+} {aux}(?:implements?|implemented|building|builds|built|build|develops|operates|operate|carries out|complete|completed|constructs?) {P}`,
      ))
        addPartners(reader, reader.ends(match[1], "CI"), reader.ends(match[2], "P"), "implementer", rule);
    },
  },
  {
    id: "partner.launched",
    read(reader, rule) {
      for (const match of reader.matches(`{C} {aux}(?:launched|initiated|established|set up|founded) {P}`))
        addPartners(reader, reader.ends(match[1], "C"), reader.ends(match[2], "P"), "host", rule);
      // "the government" is that of the state the sentence before speaks of.
      for (const match of reader.matches(
        `the government (?:launched|initiated|established|set up|founded) {P}`,
      )) {
        const before = reader.scenes[reader.scene.index - 1];
        const state =
          before?.paragraph === reader.scene.paragraph
            ? before.items.find((item) => item.tag === "C")
            : undefined;
        if (state?.chain && state.mention)
          addPartners(
            reader,
            [{ chain: state.chain, mention: state.mention }],
            reader.ends(match[1], "P"),
            "host",
            rule,
          );
      }
    },
  },
  {
    id: "partner.support",
    read(reader, rule) {
      for (const match of reader.matches(
        `{C} (?:[^<.;]{0,30} )?(?:continue to support|supports?|supported|backs?|backed) (our )?'?"?{P}`,
      )) {
        if (/\b(?:asked to|invited to|could|might|should|would|not)\b/.test(match[0])) continue;
        const backer = reader.ends(match[1], "C");
        const projects = reader.ends(match[3], "P");
        addPartners(reader, backer, projects, "partner", rule);
        // "our" in a text about two states is the other one's.
        const others = reader.partyEnds().filter((each) => each.chain !== backer[0]?.chain);
        if (match[2] && others.length === 1) addPartners(reader, others, projects, "host", rule);
      }
      for (const match of reader.matches(
        `thanked {C}[^<.;]{0,30} for (?:its|their) (?:support|backing|help|funding)[^<.;]{0,30} (?:of|for|to|in) {P}`,
      ))
        addPartners(reader, reader.ends(match[1], "C"), reader.ends(match[2], "P"), "partner", rule);
      for (const match of reader.matches(
        `{C}'s [^<.;]{0,20}(?:support|cooperation)[^<.;]{0,40} (?:on|for|in) {P}`,
      ))
        if (isGiven(reader, match))
          addPartners(reader, reader.ends(match[1], "C"), reader.ends(match[2], "P"), "partner", rule);
      for (const match of reader.matches(`attract {C}'s [^.;]{0,80}(?:to|for|into) (?:these|the) projects`)) {
        const listed = reader.ends(reader.scene.masked.slice(0, match.index), "P");
        addPartners(reader, reader.ends(match[1], "C"), listed, "partner", rule);
      }
    },
  },
];
