import type { ChainDraft } from "../Drafts";
import type { Analysis } from "../Analysis";
import type { Item, Scene } from "../scenes/Scene";
import { places } from "../countries/places";
import { meetingChains } from "./linkMeetings";
import type { MeetingChain } from "./MeetingChain";
import { type VerbEvent, verbEvents } from "./VerbEvent";

/** Adds the event, or joins it to the one that the text already tells of. */
export function storeEvent(
  analysis: Analysis,
  scene: Scene,
  span: { start: number; end: number },
  event: Omit<VerbEvent, "mention" | "chain" | "scene">,
  name: string,
): void {
  if (
    analysis
      .mentionsOver(span)
      .some((each) => each.kind === "Meeting" && !each.rule.startsWith("meeting.verb"))
  )
    return;
  // What the sentence as a whole has told, a clause of it does not tell anew.
  const isTold =
    scene.isClause &&
    verbEvents(analysis).some(
      (each) =>
        each.scene === scene.index &&
        each.mention.start < span.end &&
        span.start < each.mention.end &&
        each.type === event.type,
    );
  if (isTold) return;
  const mention = analysis.addMention("Meeting", span, "name", "meeting.verb");
  if (!mention) return;
  const same = sameEvent(analysis, scene, event);
  const chain = same?.chain ?? analysis.addChain("Meeting", name, [mention]);
  analysis.join(mention, chain);
  if (!same) {
    chain.type = event.type;
    const owner = event.type === "visit" ? event.participants[0] : undefined;
    meetingChains(analysis).push({
      chain,
      phrases: [],
      type: event.type,
      ordinal: null,
      year: null,
      words: new Set(),
      owner: owner ?? null,
      parties: new Set(event.place?.chain ? [event.place.chain] : []),
    });
  }
  verbEvents(analysis).push({ ...event, mention, chain, scene: scene.index });
}

/** A noun-told event of the sentences around that the verb repeats: "their first meeting … A met with B". */
function sameEvent(
  analysis: Analysis,
  scene: Scene,
  event: Omit<VerbEvent, "mention" | "chain" | "scene">,
): MeetingChain | undefined {
  const near = (each: MeetingChain): boolean =>
    each.chain.mentions.some((mention) => Math.abs(analysis.sentenceAt(mention.start) - scene.index) <= 1);
  const countriesOf = (chain: ChainDraft): string[] => chain.countries;
  return meetingChains(analysis).find((each) => {
    if (event.type === "visit") {
      const goal = event.place;
      const sameGoal = (other: Item | null): boolean =>
        goal !== null &&
        goalCode(analysis, goal) !== null &&
        other !== null &&
        goalCode(analysis, other) === goalCode(analysis, goal);
      const told = verbEvents(analysis).find((other) => other.chain === each.chain);
      if (told)
        return (
          told.type === "visit" &&
          told.participants[0] === event.participants[0] &&
          sameGoal(told.place) &&
          Math.abs(told.scene - scene.index) <= 3
        );
      const code = goal && goalCode(analysis, goal);
      return (
        each.type === "visit" &&
        each.owner === event.participants[0] &&
        (each.parties.size === 0 || [...each.parties].some((party) => party.countries[0] === code))
      );
    }
    const told = verbEvents(analysis).find((other) => other.chain === each.chain);
    if (told) {
      const shared = event.participants.filter((chain) => told.participants.includes(chain));
      return (
        !event.byParties &&
        told.type === event.type &&
        shared.length >= 2 &&
        shared.length === event.participants.length
      );
    }
    if (event.type === "ceremony") return false;
    if (event.type !== "meeting" || !/^(?:meeting|talks|summit)$/.test(each.type) || !near(each))
      return false;
    if (each.parties.size > 0 && ![...each.parties].some((party) => event.participants.includes(party)))
      return false;
    if (event.byParties) return each.phrases[0]?.pronoun !== null || each.type === "summit";
    const isOfMinisters =
      /minister|bilateral|president|leader|their|first|formal/i.test(each.chain.name) ||
      (each.type === "talks" && each.parties.size === 0);
    const officials = event.participants.filter((chain) => chain.kind === "Official");
    return isOfMinisters && officials.length >= 2 && new Set(officials.flatMap(countriesOf)).size >= 2;
  });
}

/** The state a visit goes to. */
function goalCode(analysis: Analysis, goal: Item): string | null {
  return (
    goal.place?.code ??
    goal.chain?.countries[0] ??
    places(analysis).find((each) => each.start === goal.start)?.code ??
    null
  );
}
