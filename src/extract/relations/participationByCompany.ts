import type { RelationRule } from "./RelationRule";
import type { End, SceneReader } from "./SceneReader";
import { rule, takePart } from "./takePart";

/** PARTICIPATED_IN of those who came along on a visit. */
export const participationByCompany: readonly RelationRule[] = [
  rule("participated.accompanied", (reader, name) => {
    // The mask leaves those aside who only came along; they were on the visit too.
    const { analysis, scene } = reader;
    const text = analysis.text.slice(scene.start, scene.end);
    const company =
      /\b(?:accompanied by|joined by|flanked by|delegation (?:that )?(?:includes|included))\b/.exec(text);
    if (!company) return;
    const from = scene.start + company.index;
    const people = scene.items.filter(
      (item) => item.tag === "O" && item.start > from && item.start < from + 200,
    );
    const visit = visitAt(reader);
    if (!visit) return;
    for (const item of people)
      if (item.chain && item.mention)
        takePart(
          reader,
          [{ chain: item.chain, mention: item.mention }],
          [visit],
          "participant",
          "held",
          name,
        );
  }),
];

/** Sentences after which a visit is no longer spoken of. */
const farthest = 12;

/** The visit that the sentence or the paragraph up to it tells of. */
function visitAt(reader: SceneReader): End | null {
  const { scenes, scene } = reader;
  const lowest = Math.max(0, scene.index - farthest);
  for (let at = scene.index; at >= lowest && scenes[at]!.paragraph >= scene.paragraph - 1; at--) {
    const item = scenes[at]!.items.findLast((each) => each.tag === "M" && each.chain?.type === "visit");
    if (item?.chain && item.mention) return { chain: item.chain, mention: item.mention };
  }
  return null;
}
