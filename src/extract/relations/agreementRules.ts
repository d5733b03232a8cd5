import type { Modality } from "../../ontology/derived";
import type { RelationRule } from "./RelationRule";
import type { End, SceneReader } from "./SceneReader";
import { isBehindHead } from "./isBehindHead";
import { isWished } from "./wished";

function sign(
  reader: SceneReader,
  who: readonly End[],
  what: readonly End[],
  how: Modality,
  rule: string,
): void {
  if (how !== "held" && how !== "planned") return;
  const officials = who.filter((each) => each.chain.kind === "Official");
  const codes = new Set(officials.flatMap((each) => each.chain.countries.slice(0, 1)));
  // Two officials of two states sign for their states.
  const states =
    codes.size < 2
      ? []
      : reader.analysis.chains.filter(
          (chain) => chain.kind === "Country" && codes.has(chain.countries[0] ?? ""),
        );
  for (const state of states.flatMap((chain) => reader.end(chain) ?? []))
    for (const agreement of what)
      reader.add("SIGNED", state, agreement, rule, { modality: how, confidence: 0.75 });
  for (const signer of who)
    for (const agreement of what) reader.add("SIGNED", signer, agreement, rule, { modality: how });
}

/** Parties that an agreement's own words name: "agreement between A and B", "Kenya-Peru treaty". */
function namedParties(reader: SceneReader, piece: string): End[] {
  const after =
    /^[^<.;]{0,40}(?:between|with|among) (?:the )?((?:<[OIC]\d+>|<B>)(?:(?:, and |, | and )(?:<[OIC]\d+>))*)/.exec(
      piece,
    );
  return reader.ends(after?.[1], "OIC");
}

/** SIGNED and PRODUCED, in order. */
export const agreementRules: readonly RelationRule[] = [
  {
    id: "signed.active",
    read(reader, rule) {
      for (const match of reader.matches(
        `{OIC+},? {aux}(?:agreed to |met to |in order )?(?:to )?{cue:sign} [^<.;]{0,50}{A+}`,
      )) {
        if (isWished(reader, match) || isBehindHead(reader, match)) continue;
        // One ministry that issues a joint statement makes nobody a party.
        if (/\bissue/.test(match[0]) && reader.ends(match[1], "OIC").length < 2) continue;
        if (/exchanged views|joined (?:efforts|forces)|issued? (?:a )?(?:warning|call)/.test(match[0]))
          continue;
        const agreements = reader
          .ends(match[2], "A")
          .filter((each) => each.chain.type !== "partnership" || /signed|adopted|concluded/.test(match[0]));
        const tail = reader.scene.masked.slice(match.index + match[0].length);
        const others = reader.ends(/^[^<.;]{0,20}(?:with|to|and) (?:the )?(<[IC]\d+>)/.exec(tail)?.[1], "IC");
        const goods = reader.ends(
          /^ (?:on|for) [^.;]{0,90} (?:to|with) (?:<C\d+> )?(?:<T\d+> )?(?:[a-z]+ )?(<I\d+>)/.exec(tail)?.[1],
          "I",
        );
        sign(
          reader,
          [...reader.ends(match[1], "OIC"), ...others, ...goods, ...namedParties(reader, tail)],
          agreements,
          reader.how(match),
          rule,
        );
      }
    },
  },
  {
    id: "signed.speaker",
    read(reader, rule) {
      for (const match of reader.matches(
        `(?:^|, |and |"|that |said )(?:we|they|both sides) {aux}(?:sign|signed|signing|conclude|concluded|adopt|adopted|issue|issued) [^<.;]{0,30}{A+}`,
      )) {
        const tail = reader.scene.masked.slice(match.index + match[0].length);
        const named = namedParties(reader, tail.replace(/^ you mentioned/, ""));
        const earlier = reader.ends(
          /((?:<[CI]\d+>) and (?:<[CI]\d+>)) {0,1}[^<]{0,30}<A\d+>/.exec(
            reader.scene.masked.slice(0, match.index),
          )?.[1],
          "CI",
        );
        const who = named.length > 0 ? named : earlier.length > 0 ? earlier : reader.partyEnds();
        sign(reader, who, reader.ends(match[1], "A"), reader.how(match), rule);
      }
    },
  },
  {
    id: "signed.passive",
    read(reader, rule) {
      for (const match of reader.matches(
        `{A}(?:[^<.;]{0,40}(?:between|with|among) (?:<[OIC]\\d+>(?:,? and |, )?){1,4})?[^<.;]{0,60}(?:<D\\d+>)?[^<.;]{0,20}(?:signed|concluded|inked|adopted|initialled|agreed)(?: (?:on )?<D\\d+>)?[^<.;]{0,40}(?:by|between) (?:the )?{OIC+}`,
      )) {
        if (isBehindHead(reader, match)) continue;
        sign(reader, reader.ends(match[2], "OIC"), reader.ends(match[1], "A"), reader.how(match), rule);
      }
      for (const match of reader.matches(
        `(?:signing|signature|conclusion) of {gap:20}{A}[^<.;]{0,20} (?:by|between) {OIC+}`,
      ))
        sign(reader, reader.ends(match[2], "OIC"), reader.ends(match[1], "A"), reader.how(match), rule);
      // "was signed by the energy ministers": those who hold the office in the text.
      for (const match of reader.matches(
        `{A} (?:was|were) signed by (?:the )?(?:two |three |countries' )?([a-z ]{0,24}ministers|presidents|prime ministers)`,
      )) {
        const title = match[2]!.trim().replace(/s$/, "");
        const holders = reader.analysis.statements.filter(
          (each) =>
            each.kind === "HOLDS_POSITION" &&
            (each.properties.title ?? "").toLowerCase().endsWith(title) &&
            each.start < reader.scene.start,
        );
        const near = holders.filter(
          (each) => reader.analysis.paragraphAt(each.start) === reader.scene.paragraph,
        );
        const chains = new Set(near.map((each) => each.from));
        sign(
          reader,
          [...chains].flatMap((chain) => reader.end(chain) ?? []),
          reader.ends(match[1], "A"),
          "held",
          rule,
        );
      }
    },
  },
  {
    id: "signed.raised",
    read(reader, rule) {
      for (const match of reader.matches(`{C+},? [^<.;]{0,60}?{cue:raise} [^<.;]{0,60}{A}`)) {
        if (!/ties|relation|partnership|cooperation|friendship/.test(match[0])) continue;
        const who = reader.ends(match[1], "C");
        const first = reader.ends(match[2], "A").filter((each) => each.chain.type === "partnership");
        const tail = reader.scene.masked.slice(match.index + match[0].length);
        const then = reader.ends(
          /^[^<.]{0,10}(?:in <D\d+> )?(?:and )?then to [^<.]{0,12}(<A\d+>)/.exec(tail)?.[1],
          "A",
        );
        if (who.length > 1) sign(reader, who, [...first, ...then], reader.how(match), rule);
      }
    },
  },
  {
    id: "signed.met-to-sign",
    read(reader, rule) {
      for (const match of reader.matches(`{OC+} {aux}(?:met|gathered|convened)[^.;]{0,140}? to sign {A+}`)) {
        sign(reader, reader.ends(match[1], "OC"), reader.ends(match[2], "A"), "held", rule);
      }
    },
  },
  {
    id: "signed.series",
    read(reader, rule) {
      for (const match of reader.matches(`{A} signings?[^.;]{0,120}(?:including|between|by) {IC+}`))
        sign(reader, reader.ends(match[2], "IC"), reader.ends(match[1], "A"), "held", rule);
    },
  },
  {
    id: "produced.raised",
    read(reader, rule) {
      // "… were able to meet again last year and … upgrading their relationship to a strategic partnership".
      for (const match of reader.matches(
        `\\bmeet (?:again )?[^.]{0,160}(?:upgrading|elevating|raising) [^<.;]{0,40}{A}`,
      )) {
        const event = reader.analysis.mentionsIn(reader.scene, "Meeting")[0];
        const chain = event && reader.analysis.chainOf(event);
        if (!event || !chain) continue;
        for (const agreement of reader.ends(match[1], "A"))
          reader.add("PRODUCED", { chain, mention: event }, agreement, rule);
      }
    },
  },
];
