import { modality } from "./modality";
import { modalityOf } from "./modalityOf";
import { pattern } from "./pattern";
import type { RelationRule } from "./RelationRule";
import type { Scene } from "../scenes/Scene";
import { type End, SceneReader } from "./SceneReader";

const farthest = 14;
const lead =
  "(?:signed|exchanged|adopted|concluded|inked|initialled|signing of|exchange of)(?:[^<.]|<[MLD]\\d+>){0,80}:\\s*$";

const papers = "agreements|documents|memoranda|memorandums|accords|instruments|deals|treaties|protocols";
const listing =
  /^(?:the |these |among (?:the|them)[^<]{0,40}|they )?(?:[a-z]+ )?(?:agreements|documents|accords|instruments|deals|texts|they)? ?(?:signed )?(?:are|were|is|was|include|included|comprise|comprised|cover|concern|range from) /;

/** The sentence that opens the list this one stands in: "Following the session the sides signed:". */
function opening(reader: SceneReader): Scene | null {
  const { scenes, scene, analysis } = reader;
  const own = scene.masked.trimStart();
  if (!/^(?:[-•*–]|\(?[a-z0-9]{1,4}[.)])\s/.test(own) && !/^<A\d+>/.test(own)) return null;
  for (let back = 1; back <= farthest; back++) {
    const before = scenes[scene.index - back];
    if (!before) return null;
    const text = before.masked;
    // "The statement adopted at the talks says:" opens what it says, no list of documents.
    if (/\b(?:says?|states?|reads?|notes?|provides?)\b/.test(text) && /:\s*$/.test(text)) return null;
    if (pattern(analysis.lexicon, lead).test(text)) {
      pattern(analysis.lexicon, lead).lastIndex = 0;
      return before;
    }
    pattern(analysis.lexicon, lead).lastIndex = 0;
    const isItem =
      /^\s*(?:[-•*–]|\(?[a-z0-9]{1,4}[.)])\s/.test(text) ||
      /^\s*<A\d+>/.test(text) ||
      !/<A\d+>/.test(text) === text.length < 12;
    if (!isItem) return null;
  }
  return null;
}

/** The reader of another sentence, with what this one knows. */
function readerOf(
  { analysis, scenes, focus, parties, speaker, turns }: SceneReader,
  scene: Scene,
): SceneReader {
  return new SceneReader(analysis, scenes, scene, focus, parties, speaker, turns);
}

/** SIGNED and PRODUCED from a list of documents under "the sides signed:". */
export const documentList: readonly RelationRule[] = [
  {
    id: "signed.list",
    read(reader, rule) {
      const opened = opening(reader);
      if (opened === null) return;
      const agreements = reader.ends(reader.scene.masked, "A").slice(0, 1);
      if (agreements.length === 0) return;
      const how = modality(reader.analysis.lexicon, opened.masked, 0, opened.masked.length);
      const named = /between (?:the )?([^.;]{0,200})/.exec(reader.scene.masked)?.[1];
      const own = reader.ends(named, "CI");
      const signers: readonly End[] = own.length > 0 ? own : reader.partyEnds();
      const during = readerOf(reader, opened).ends(opened.masked, "M")[0];
      for (const agreement of agreements) {
        for (const signer of signers)
          reader.add("SIGNED", signer, agreement, rule, { modality: how === "planned" ? "planned" : "held" });
        const meeting = during ?? (reader.focus && reader.end(reader.focus));
        if (meeting) reader.add("PRODUCED", meeting, agreement, rule, { confidence: 0.8 });
      }
    },
  },
  {
    id: "signed.documents",
    read(reader, rule) {
      // "Kenya and Peru signed four documents. They are a treaty on extradition, a memorandum on water and …"
      const { scenes, scene, analysis } = reader;
      if (!listing.test(scene.masked) || !scene.masked.includes("<A")) return;
      const before = scenes[scene.index - 1];
      if (!before || scene.paragraph - before.paragraph > 1) return;
      const told = readerOf(reader, before);
      for (const match of told.matches(`{who:OIC+},? {aux}{do:sign} [^<.;]{0,40}(?:${papers})`)) {
        const how = modalityOf(analysis.lexicon, before.masked, match);
        if (how !== "held" && how !== "planned") continue;
        const meeting = told.ends(before.masked, "M")[0];
        for (const agreement of reader.ends(scene.masked, "A")) {
          for (const signer of told.ends(match.groups!["who"], "OIC"))
            reader.add("SIGNED", signer, agreement, rule, { modality: how, confidence: 0.8 });
          if (meeting) reader.add("PRODUCED", meeting, agreement, rule, { modality: how, confidence: 0.8 });
        }
      }
    },
  },
];
