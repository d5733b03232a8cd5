import { modality } from "./modality";
import { pattern } from "./pattern";
import type { RelationRule } from "./RelationRule";
import type { End, SceneReader } from "./SceneReader";

const farthest = 14;
const lead = "(?:signed|exchanged|adopted|concluded|signing of|exchange of)[^<.]{0,80}:\\s*$";

/** The sentence that opens the list this one stands in: "Following the session the sides signed:". */
function opening(reader: SceneReader): string | null {
  const { scenes, scene, analysis } = reader;
  const own = scene.masked.trimStart();
  if (!/^(?:[-•*–]|\(?[a-z0-9]{1,2}[.)])\s/.test(own) && !/^<A\d+>/.test(own)) return null;
  for (let back = 1; back <= farthest; back++) {
    const before = scenes[scene.index - back];
    if (!before) return null;
    const text = before.masked;
    if (pattern(analysis.lexicon, lead).test(text)) {
      pattern(analysis.lexicon, lead).lastIndex = 0;
      return text;
    }
    pattern(analysis.lexicon, lead).lastIndex = 0;
    const isItem =
      /^\s*(?:[-•*–]|\(?[a-z0-9]{1,2}[.)])\s/.test(text) ||
      /^\s*<A\d+>/.test(text) ||
      !/<A\d+>/.test(text) === text.length < 12;
    if (!isItem) return null;
  }
  return null;
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
      const how = modality(reader.analysis.lexicon, opened, 0, opened.length);
      const named = /between (?:the )?([^.;]{0,200})/.exec(reader.scene.masked)?.[1];
      const own = reader.ends(named, "CI");
      const signers: readonly End[] = own.length > 0 ? own : reader.partyEnds();
      for (const agreement of agreements) {
        for (const signer of signers)
          reader.add("SIGNED", signer, agreement, rule, { modality: how === "planned" ? "planned" : "held" });
        const meeting = reader.focus && reader.end(reader.focus);
        if (meeting) reader.add("PRODUCED", meeting, agreement, rule, { confidence: 0.8 });
      }
    },
  },
];
