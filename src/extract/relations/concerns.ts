import type { RelationRule } from "./RelationRule";
import type { End, SceneReader } from "./SceneReader";

const purpose =
  "(?:,? (?:which|that))?(?: is| was|,)?(?: aimed at| aims? to| will| would| intended to| designed to| to| for| on| that will| covering| focusing on| in the field of| in the fields of)";

/** Projects that are built; the others bear in their names what they are about. */
const structure = /^(?:plant|line|park|proper)$/;

function add(reader: SceneReader, thing: End, piece: string, rule: string): void {
  for (const topic of reader.ends(piece, "T")) reader.add("CONCERNS", thing, topic, rule);
}

/** CONCERNS, in order. */
export const concerns: readonly RelationRule[] = [
  {
    id: "concerns.name",
    read(reader, rule) {
      for (const item of reader.scene.items) {
        if (!/[PA]/.test(item.tag) || !item.mention || !item.chain) continue;
        for (const mention of reader.analysis.mentionsIn(item.mention, "Topic")) {
          // "free trade agreement": the word only says what kind it is.
          const before = item.mention.text.slice(0, mention.start - item.mention.start);
          if (item.tag === "A" && !/\b(?:on|for|in|of|to)\b/i.test(before)) continue;
          // "the Nile hydropower station", "the Energy Bridge", "the Mount Cocoa plant": what a thing is, or where, by its own name.
          if (structure.test(item.chain.type ?? "") && !/\b(?:on|for|of)\b/i.test(before)) continue;
          const topic = reader.analysis.chainOf(mention);
          if (topic)
            reader.add(
              "CONCERNS",
              { chain: item.chain, mention: item.mention },
              { chain: topic, mention },
              rule,
            );
        }
      }
    },
  },
  {
    id: "concerns.purpose",
    read(reader, rule) {
      for (const match of reader.matches(`{PA}(?: you mentioned)?${purpose} ([^.;]{0,80}?{T+})`)) {
        if (/\b(?:signed|said|and to (?!<)|while|but)\b/.test(match[2]!)) continue;
        if (/\bwhether $/.test(reader.scene.masked.slice(0, match.index))) continue;
        for (const thing of reader.ends(match[1], "PA"))
          if (thing.chain.type !== "partnership") add(reader, thing, match[3]!, rule);
      }
    },
  },
  {
    id: "concerns.framework",
    read(reader, rule) {
      for (const match of reader.matches(
        `(?:within|under) (?:the )?(?:framework of )?{PA} to (?:include|cover) [^.;]{0,120}?((?:<T\\d+>[^.;<]{0,12}){1,4})`,
      ))
        for (const thing of reader.ends(match[1], "PA")) add(reader, thing, match[2]!, rule);
      for (const match of reader.matches(
        `{A} signings?[^.]{0,200} groundwork for ((?:[^.<]{0,30}<T\\d+>){1,3})`,
      ))
        for (const thing of reader.ends(match[1], "A")) add(reader, thing, match[2]!, rule);
      for (const match of reader.matches(
        `{P} (?:brings together|covers|contains|deals with|focuses on|includes)[^.;]{0,60}?{T+}`,
      ))
        for (const thing of reader.ends(match[1], "P")) add(reader, thing, match[2]!, rule);
    },
  },
];
