import type { Modality } from "../../ontology/derived";
import type { Item } from "../scenes/Scene";
import type { RelationRule } from "./RelationRule";
import type { End, SceneReader } from "./SceneReader";

const parties =
  /^[^<.;]{0,60}?(?:between|with|among) (?:the )?((?:<[OIC]\d+>|<B>)(?:(?:, and |, | and |,? as well as )(?:the )?(?:<[OIC]\d+>))*)/;
const open = /\b(?:negotiat|propos|seek|call(?:ed|s)? for|urg|draft|prepar|possib)/;
const ahead = /\b(?:hope|plan to|planned to|expect|consider|ready to|discuss)/;

/** Parties that the words after an agreement name, and those inside its name: "the accord between Kenya and Peru". */
function partiesOf(reader: SceneReader, item: Item, tail: string): End[] {
  const after = reader.ends(parties.exec(tail)?.[1], "OIC");
  if (after.length > 0 || !item.mention) return after;
  const at = / (?:between|with|among) /.exec(item.mention.text);
  if (!at) return [];
  const span = { start: item.mention.start + at.index, end: item.mention.end };
  return reader.analysis
    .mentionsIn(span)
    .filter((each) => each.kind === "Country" || each.kind === "Institution")
    .flatMap((mention) => {
      const chain = reader.analysis.chainOf(mention);
      return chain ? [{ chain, mention }] : [];
    });
}

/** How sure it is that what the sentence names was signed; null where it does not speak of signing. */
function signing(reader: SceneReader): Modality | null {
  const { masked } = reader.scene;
  const [match] = reader.matches(
    `(?<![a-z])(?:{cue:sign}|signature|conclusion of|followed in|dates from|entered into force|came into force|in force since)(?![a-z])`,
  );
  if (!match) return null;
  const how = reader.how(match);
  return (how === "held" || how === "planned") && !open.test(masked) && !ahead.test(masked) ? how : null;
}

/** SIGNED by those whom the agreement's own words name as its parties, where the sentence speaks of signing. */
export const signedByName: readonly RelationRule[] = [
  {
    id: "signed.between",
    read(reader, rule) {
      const stated = signing(reader);
      const { masked, items } = reader.scene;
      items.forEach((item, index) => {
        if (item.tag !== "A" || !item.chain || !item.mention || item.chain.type === "partnership") return;
        const tag = `<A${index}>`;
        const at = masked.indexOf(tag);
        if (at < 0) return;
        const agreement = { chain: item.chain, mention: item.mention };
        // "the agreement signed between Kenya and Peru" says so itself.
        const how =
          stated ?? (/ (?:signed|concluded|reached) between /.test(item.mention.text) ? "held" : null);
        if (!how) return;
        for (const party of partiesOf(reader, item, masked.slice(at + tag.length)))
          reader.add("SIGNED", party, agreement, rule, { modality: how });
      });
    },
  },
  {
    id: "signed.also",
    read(reader, rule) {
      // "A and B signed one agreement between C and D, as well as another": they signed both.
      for (const match of reader.matches(`{who:OIC+},? {aux}{cue:sign} [^<.;]{0,50}<A\\d+>`)) {
        const how = reader.how(match);
        if (how !== "held" && how !== "planned") continue;
        const tail = reader.scene.masked.slice(match.index + match[0].length);
        const cut = /[.;]| (?:said|which|who|while|where|told|that)\b/.exec(tail)?.index ?? tail.length;
        for (const further of tail
          .slice(0, cut)
          .matchAll(/(?:,| and| as well as| along with| together with)[^<.;]{0,30}(<A\d+>)/g))
          for (const signer of reader.ends(match.groups!["who"], "OIC"))
            for (const agreement of reader.ends(further[1], "A"))
              reader.add("SIGNED", signer, agreement, rule, { modality: how });
      }
    },
  },
  {
    id: "signed.our",
    read(reader, rule) {
      for (const match of reader.matches(
        `\\bour (?:two |three )?(?:governments|countries|nations|states|ministries) {aux}{cue:sign} [^<.;]{0,30}{what:A+}`,
      ))
        for (const party of reader.partyEnds())
          for (const agreement of reader.ends(match.groups!["what"], "A"))
            reader.add("SIGNED", party, agreement, rule);
    },
  },
  {
    id: "signed.and",
    read(reader, rule) {
      // "When President A visited Lima and signed the treaty with B": one subject, a second verb.
      for (const match of reader.matches(
        `(?:^|, |when |where |while |; )[^<.;]{0,30}{who:OIC+},? {aux}(?!said|told)[a-z]+(?: [^.;]{0,100}?)? and (?:also |then |later |jointly )?(?:signed|inked|concluded|initialled|ratified|will sign|is to sign) [^<.;]{0,50}{what:A+}`,
      )) {
        const who = match.groups!["who"]!;
        const between = match[0].slice(match[0].indexOf(who) + who.length);
        // Somebody else has taken over as the subject.
        if (/<[OIC]\d+>,? (?:has|have|had|also|[a-z]+ed) /.test(between)) continue;
        const how = reader.how(match);
        if (how !== "held" && how !== "planned") continue;
        for (const signer of reader.ends(who, "OIC"))
          for (const agreement of reader.ends(match.groups!["what"], "A"))
            reader.add("SIGNED", signer, agreement, rule, { modality: how, confidence: 0.8 });
      }
    },
  },
];
