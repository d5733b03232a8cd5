import type { Analysis } from "../Analysis";
import type { ChainDraft } from "../Drafts";
import type { Pass } from "../Pass";
import type { Scene } from "../scenes/Scene";
import { scenes } from "../scenes/scenes";
import { retellings } from "../scenes/retellings";
import { withoutAsides } from "../scenes/withoutAsides";
import { meetVerbs } from "./meetVerbs";
import { groupReceptions } from "./groupReceptions";
import { gatherings, openings, pronouns, receptions } from "./rarerVerbs";
import { bodyMeetings, speeches } from "./bodyMeetings";
import { firstPersonMeetings, firstPersonVisits, pronounReceptions } from "./spokenVerbs";
import { ceremonies } from "./ceremonies";
import { guestsReceived } from "./guestsReceived";
import { signings } from "./signings";
import { turns } from "../relations/turns";
import { visitVerbs } from "./visitVerbs";

/** Marks events told of by verbs: "met with President Otieno", "visited Kenya", "received the foreign minister". */
export const verbMeetings: Pass = {
  id: "meeting.verb",
  run(analysis) {
    const all = scenes(analysis);
    const spoken = turns(all);
    const retold = retellings(analysis.lexicon, all);
    for (const scene of all) {
      read(analysis, scene, all, spoken);
      const bare = withoutAsides(scene);
      if (bare) read(analysis, bare, all, spoken);
      for (const clause of retold[scene.index] ?? []) readClause(analysis, clause);
    }
  },
};

function read(
  analysis: Analysis,
  scene: Scene,
  all: readonly Scene[],
  spoken: ReadonlyMap<number, ChainDraft>,
): void {
  meetVerbs(analysis, scene);
  receptions(analysis, scene);
  groupReceptions(analysis, scene);
  openings(analysis, scene);
  ceremonies(analysis, scene);
  guestsReceived(analysis, scene);
  signings(analysis, scene, all);
  gatherings(analysis, scene);
  pronouns(analysis, scene, all[scene.index - 1]);
  pronounReceptions(analysis, scene, all[scene.index - 1]);
  firstPersonMeetings(analysis, scene, spoken.get(scene.index), all);
  firstPersonVisits(analysis, scene, spoken.get(scene.index), all);
  bodyMeetings(analysis, scene);
  speeches(analysis, scene);
  visitVerbs(analysis, scene);
}

/** Of a clause taken out of a sentence only what its subject did to whom and where is read. */
function readClause(analysis: Analysis, clause: Scene): void {
  meetVerbs(analysis, clause);
  receptions(analysis, clause);
  groupReceptions(analysis, clause);
  visitVerbs(analysis, clause);
}
