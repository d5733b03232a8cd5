import type { ChainDraft } from "../Drafts";
import type { VerbEvent } from "../meetings/VerbEvent";
import { visitTalks } from "../meetings/visitTalks";
import { hold } from "./hold";
import type { RelationRule } from "./RelationRule";
import type { SceneReader } from "./SceneReader";
import { rule, takePart } from "./takePart";

/** PARTICIPATED_IN and HELD_IN of talks that took place on a visit told of before. */
export const participationByVisit: readonly RelationRule[] = [
  rule("participated.visit-talks", (reader, name) => {
    for (const [visit, talks] of visitTalks(reader.analysis)) {
      const mention = talks.phrases[0]?.mention;
      if (!mention || mention.start < reader.scene.start || mention.end > reader.scene.end) continue;
      const meeting = { chain: talks.chain, mention };
      if (visit.place) hold(reader, meeting, visit.place, name, 0, "held");
      const host = hostOf(reader, visit, mention.start);
      if (!host) continue;
      for (const chain of [...visit.participants, host]) {
        const end = reader.end(chain);
        if (end) takePart(reader, [end], [meeting], "participant", "held", name);
      }
    }
  }),
];

/** The one official of the state visited, told of since, who holds the visitor's office. */
function hostOf({ analysis }: SceneReader, visit: VerbEvent, before: number): ChainDraft | undefined {
  const code = visit.place?.place?.code ?? visit.place?.chain?.countries[0];
  const titles = (chain: ChainDraft) =>
    analysis.statements
      .filter((each) => each.kind === "HOLDS_POSITION" && each.from === chain)
      .map((each) => (each.properties.title ?? "").toLowerCase());
  const own = visit.participants.flatMap(titles);
  const hosts = analysis
    .chainsOf("Official")
    .filter(
      (chain) =>
        chain.countries[0] === code &&
        chain.mentions.some((each) => each.start > visit.mention.end && each.end < before) &&
        titles(chain).some((title) => own.includes(title)),
    );
  return hosts.length === 1 ? hosts[0] : undefined;
}
