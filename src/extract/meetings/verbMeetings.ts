import type { Analysis } from "../Analysis";
import { places } from "../countries/places";
import type { ChainDraft } from "../Drafts";
import type { Mention } from "../Extraction";
import type { Pass } from "../Pass";
import { modality } from "../relations/modality";
import { pattern } from "../relations/pattern";
import type { Item, Scene } from "../scenes/Scene";
import { scenes } from "../scenes/scenes";
import { meetingChains } from "./linkMeetings";
import type { MeetingChain } from "./MeetingChain";
import type { VerbEvent } from "./VerbEvent";
import { verbEvents } from "./VerbEvent";

/** Marks events told of by verbs: "met with President Otieno", "visited Kenya", "received the foreign minister". */
export const verbMeetings: Pass = {
  id: "meeting.verb",
  run(analysis) {
    const all = scenes(analysis);
    for (const scene of all) {
      meetings(analysis, scene);
      receptions(analysis, scene);
      openings(analysis, scene);
      gatherings(analysis, scene);
      pronouns(analysis, scene, all[scene.index - 1]);
      visits(analysis, scene);
    }
  },
};

function found(analysis: Analysis, scene: Scene, template: string): RegExpExecArray[] {
  return [...scene.masked.matchAll(pattern(analysis.lexicon, template))];
}

function itemsOf(scene: Scene, piece: string | undefined): Item[] {
  return [...(piece ?? "").matchAll(/<[A-Z](\d+)>/g)].flatMap((tag) => scene.items[Number(tag[1])] ?? []);
}

/** The text from the verb to the end of its last object. */
function span(
  analysis: Analysis,
  scene: Scene,
  last: Item,
  verb: string,
): { start: number; end: number } | null {
  const before = analysis.text.slice(scene.start, last.start).toLowerCase();
  const at = before.lastIndexOf(verb.trim().split(" ")[0]!);
  return at < 0 ? null : { start: scene.start + at, end: last.mention ? last.mention.end : last.end };
}

function meetings(analysis: Analysis, scene: Scene): void {
  const { lexicon } = analysis;
  for (const verb of ["meet", "phone"]) {
    const template = `{OIC+},? {aux}({cue:${verb}}) (?:his |her |their |its )?{OI+}(?:[^<]{0,20}, then(?: met)? with {OI+})?`;
    for (const match of found(analysis, scene, template)) {
      const type = verb === "phone" ? "phone call" : "meeting";
      const how = modality(lexicon, scene.masked, match.index, match.index + match[0].length);
      if (how === "hypothetical" || how === "denied" || how === "offered") continue;
      for (const objects of [match[3], match[4]]) {
        const others = itemsOf(scene, objects);
        const last = others.at(-1);
        if (!last) continue;
        const words = objects === match[4] ? "with" : match[2]!;
        make(analysis, scene, {
          type,
          subjects: itemsOf(scene, match[1]),
          objects: others,
          last,
          verb: words,
          how,
        });
      }
    }
    for (const match of found(
      analysis,
      scene,
      `{OC+} {aux}(?:met|meet|held talks|held a meeting|spoke by phone)(?= |,|\\.)(?! with| on <D| for| to| in order)`,
    )) {
      const subjects = itemsOf(scene, match[1]).filter((item) => item.tag === "O");
      const last = subjects.at(-1);
      if (subjects.length < 2 || !last || verb === "phone") continue;
      make(analysis, scene, { type: "meeting", subjects, objects: [], last, verb: "", how: "held" });
    }
    for (const match of found(
      analysis,
      scene,
      `(?:<B>|<E>) {aux}(were able to meet|met|meet)(?: again)?(?= |,|\\.)`,
    )) {
      if (verb === "phone") continue;
      const before = analysis.text.slice(scene.start, scene.end);
      const at = before.search(/\b(?:were able to )?(?:meet|met)\b/);
      if (at < 0) continue;
      const text = /^(?:were able to )?(?:meet|met)(?: again)?/.exec(before.slice(at))![0];
      store(
        analysis,
        scene,
        { start: scene.start + at, end: scene.start + at + text.length },
        {
          type: "meeting",
          participants: [],
          host: null,
          place: null,
          byParties: true,
          isAgain: match[0].includes("again"),
          how: modality(lexicon, scene.masked, match.index, match.index + match[0].length),
        },
        "meeting",
      );
    }
  }
  for (const match of found(
    analysis,
    scene,
    `{OC} {aux}(?:received|hosted)(?: a visit by| a delegation led by)? {O}(?! for)`,
  )) {
    const [host, guest] = [itemsOf(scene, match[1])[0], itemsOf(scene, match[2])[0]];
    if (!host?.chain || !guest?.mention) continue;
    const how = modality(lexicon, scene.masked, match.index, match.index + match[0].length);
    if (how === "offered" || how === "hypothetical" || how === "denied") continue;
    const verb = /received|hosted/.exec(match[0])![0];
    make(analysis, scene, {
      type: "meeting",
      subjects: [host],
      objects: [guest],
      last: guest,
      verb,
      how,
      host,
    });
  }
}

/** "The energy ministers of Kenya, Peru and Chile met in Lima": the states meet by their ministers. */
function gatherings(analysis: Analysis, scene: Scene): void {
  const people =
    "(?:ministers|leaders|presidents|delegations|representatives|officials|heads of state|heads of government|prime ministers|chiefs)";
  for (const match of found(
    analysis,
    scene,
    `${people} (?:of|from) {C+} {aux}(met|gathered|convened|held talks|held a meeting)(?= |,|\\.)`,
  )) {
    const states = itemsOf(scene, match[1]);
    const how = modality(analysis.lexicon, scene.masked, match.index, match.index + match[0].length);
    const slice = analysis.text.slice(scene.start, scene.end);
    const at = slice.toLowerCase().indexOf(match[2]!, states.at(-1)!.end - scene.start);
    if (at < 0 || states.length < 2 || how !== "held") continue;
    const participants = states.flatMap((item) => (item.chain ? [item.chain] : []));
    const event = {
      type: "meeting",
      participants,
      host: null,
      place: null,
      byParties: false,
      isAgain: false,
      how,
    };
    const place = {
      start: scene.start + at,
      end: circumstances(analysis, scene, scene.start + at + match[2]!.length),
    };
    store(analysis, scene, place, event, `Meeting of ${participants.map((each) => each.name).join(" and ")}`);
  }
}

/** Where the day and place right after a verb end: "met on Thursday in Bucharest". */
function circumstances(analysis: Analysis, scene: Scene, from: number): number {
  let end = from;
  for (const item of scene.items) {
    if (item.start < end || !/[DL]/.test(item.tag)) continue;
    if (!/^ (?:(?:on|in|at) )?$/.test(analysis.text.slice(end, item.start))) break;
    end = item.end;
  }
  return end;
}

/** "was received by President Otieno". */
function receptions(analysis: Analysis, scene: Scene): void {
  for (const match of found(analysis, scene, `{OI+},? {aux}received {aux}by {O+}`)) {
    const hosts = itemsOf(scene, match[2]);
    const last = hosts.at(-1);
    if (!last) continue;
    const how = modality(analysis.lexicon, scene.masked, match.index, match.index + match[0].length);
    if (how === "held" || how === "planned")
      make(analysis, scene, {
        type: "meeting",
        subjects: itemsOf(scene, match[1]),
        objects: hosts,
        last,
        verb: "received",
        how,
        host: hosts[0]!,
      });
  }
}

/** "…, when he met Otieno": he is the official named last before, in this sentence or at the head of the one before. */
function pronouns(analysis: Analysis, scene: Scene, before: Scene | undefined): void {
  for (const match of found(analysis, scene, `\\b(?:he|she),? {aux}({cue:meet}) {O+}`)) {
    const here = scene.items.filter(
      (item) => item.tag === "O" && scene.masked.indexOf(`<O${scene.items.indexOf(item)}>`) < match.index,
    );
    const there =
      before?.paragraph === scene.paragraph
        ? before.items.filter((item) => item.tag === "O").slice(0, 1)
        : [];
    const subject = here.at(-1) ?? there[0];
    const objects = itemsOf(scene, match[2]);
    const last = objects.at(-1);
    if (!subject || !last || objects.some((item) => item.chain === subject.chain)) continue;
    const how = modality(analysis.lexicon, scene.masked, match.index, match.index + match[0].length);
    if (how !== "held" && how !== "planned") continue;
    make(analysis, scene, { type: "meeting", subjects: [subject], objects, last, verb: match[1]!, how });
  }
}

/** "the upcoming opening of the centre in November": an event that the project's name stands in. */
function openings(analysis: Analysis, scene: Scene): void {
  for (const match of found(
    analysis,
    scene,
    `(?:(upcoming|planned|official|formal|scheduled) )?(opening|inauguration|launch|groundbreaking|commissioning) of {P}`,
  )) {
    const project = itemsOf(scene, match[3])[0];
    const isDated = scene.items.some((item) => item.tag === "D");
    if (!project?.mention || (!match[1] && !isDated)) continue;
    const place = span(analysis, scene, project, match[1] ?? match[2]!);
    const how = /upcoming|planned|scheduled/.test(match[1] ?? "")
      ? "planned"
      : modality(analysis.lexicon, scene.masked, match.index, match.index + match[0].length);
    if (!place || (how !== "held" && how !== "planned")) continue;
    const event = {
      type: "ceremony",
      participants: [],
      host: null,
      place: null,
      byParties: false,
      isAgain: false,
      how,
    };
    store(
      analysis,
      scene,
      place,
      event,
      `${match[2]!.replace(/^./, (letter) => letter.toUpperCase())} of ${project.chain?.name ?? project.mention.text}`,
    );
  }
}

interface Made {
  readonly type: string;
  readonly subjects: readonly Item[];
  readonly objects: readonly Item[];
  readonly last: Item;
  readonly verb: string;
  readonly how: VerbEvent["how"];
  readonly host?: Item;
}

function make(analysis: Analysis, scene: Scene, made: Made): void {
  const people = [...made.subjects, ...made.objects].flatMap((item) => (item.chain ? [item.chain] : []));
  const place = span(analysis, scene, made.last, made.verb || "met");
  const end = made.verb ? place : { start: made.subjects[0]!.start, end: made.last.end };
  if (!end || people.length < 2) return;
  const names = people.map((chain) => chain.name);
  const name = `${made.type === "phone call" ? "Phone call" : "Meeting"} of ${names[0]} with ${names.slice(1).join(" and ")}`;
  store(
    analysis,
    scene,
    end,
    {
      type: made.type,
      participants: people,
      host: made.host?.chain ?? null,
      place: null,
      byParties: false,
      isAgain: false,
      how: made.how,
    },
    name,
  );
}

function visits(analysis: Analysis, scene: Scene): void {
  const { lexicon } = analysis;
  for (const match of found(
    analysis,
    scene,
    `{OI+},? {aux}({cue:visit}) {CLO}((?:(?:, | and |, and )<[CL]\\d+>){0,3})`,
  )) {
    const goal = itemsOf(scene, match[3])[0]!;
    const how = modality(lexicon, scene.masked, match.index, match.index + match[0].length);
    if (how === "offered" || how === "hypothetical" || how === "denied") continue;
    // "visited Kenyan investors": the state only describes.
    if (goal.tag === "C" && describes(scene, match)) continue;
    const visitors = itemsOf(scene, match[1]);
    const goals = [goal, ...itemsOf(scene, match[4])];
    if (/respectively/.test(scene.masked) && goals.length > 1 && goals.length === visitors.length) {
      const shared = span(analysis, scene, goals.at(-1)!, match[2]!) ?? undefined;
      visitors.forEach((each, at) => visit(analysis, scene, [each], goals[at]!, match[2]!, how, shared));
      continue;
    }
    const apart = /\b(?:separate|separately|respectively|each)\b/.test(scene.masked);
    for (const group of apart ? visitors.map((each) => [each]) : [visitors])
      visit(analysis, scene, group, goal, match[2]!, how);
  }
  for (const match of found(
    analysis,
    scene,
    `{O}[^<.]{0,40}(?:first|second|third|last|only)[^.]{0,60} to (visit) {CL}`,
  )) {
    const visitor = itemsOf(scene, match[1])[0]!;
    visit(analysis, scene, [visitor], itemsOf(scene, match[3])[0]!, match[2]!, "held");
  }
  for (const match of found(
    analysis,
    scene,
    `{O+} {aux}made (?:separate |official |working |[a-z]+ )?(?:trips|visits)(?: to {CL})?`,
  )) {
    const goal = itemsOf(scene, match[2])[0] ?? lastGoal(analysis, scene);
    if (!goal) continue;
    const noun = /trips|visits/.exec(match[0])![0];
    const at = analysis.text.slice(scene.start, scene.end).search(/(?:separate )?(?:trips|visits)/);
    const span = {
      start: scene.start + at,
      end: scene.start + analysis.text.slice(scene.start, scene.end).indexOf(noun) + noun.length,
    };
    for (const visitor of itemsOf(scene, match[1]))
      visit(analysis, scene, [visitor], goal, noun.slice(0, -1), "held", span);
  }
}

function describes(scene: Scene, match: RegExpExecArray): boolean {
  const next = scene.masked.slice(match.index! + match[0].length, match.index! + match[0].length + 14);
  return /^(?:'s)? (?!on|in|for|to|at|and|last|this|next|from|with|before|after|earlier|as|during|by|where|ahead|amid|since|again|together|accompanied|three|via|but|while|twice)[a-z]/.test(
    next,
  );
}

/** Where the visit told of just before went: "A traveled to Kenya in April. B also made a trip in July." */
function lastGoal(analysis: Analysis, scene: Scene): Item | undefined {
  const before = verbEvents(analysis).findLast(
    (each) => each.place !== null && analysis.paragraphAt(each.mention.start) >= scene.paragraph - 2,
  );
  return before?.place ?? undefined;
}

function visit(
  analysis: Analysis,
  scene: Scene,
  visitors: readonly Item[],
  goal: Item,
  verb: string,
  how: VerbEvent["how"],
  at?: { start: number; end: number },
): void {
  const guests = visitors.flatMap((each) => (each.chain ? [each.chain] : []));
  if (guests.length === 0) return;
  const place = at ?? span(analysis, scene, goal, verb);
  if (!place) return;
  const isCall = goal.tag === "O";
  const noun = /trip/.test(verb) ? "trip" : "visit";
  const target = goal.place?.city ?? (goal.tag === "O" ? goal.chain!.name : goal.chain!.name);
  store(
    analysis,
    scene,
    place,
    {
      type: isCall ? "call" : "visit",
      participants: isCall ? [...guests, goal.chain!] : guests,
      host: isCall ? goal.chain : null,
      place: isCall ? null : goal,
      byParties: false,
      isAgain: false,
      how,
    },
    `${guests.map((each) => each.name).join(" and ")}'s ${noun} to ${target}`,
  );
}

/** Adds the event, or joins it to the one that the text already tells of. */
function store(
  analysis: Analysis,
  scene: Scene,
  span: { start: number; end: number },
  event: Omit<VerbEvent, "mention" | "chain" | "scene">,
  name: string,
): void {
  if (
    analysis.mentions.some(
      (each) =>
        each.kind === "Meeting" &&
        each.start < span.end &&
        span.start < each.end &&
        !each.rule.startsWith("meeting.verb"),
    )
  )
    return;
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
export function goalCode(analysis: Analysis, goal: Item): string | null {
  return (
    goal.place?.code ??
    goal.chain?.countries[0] ??
    places(analysis).find((each) => each.start === goal.start)?.code ??
    null
  );
}

/** The mention of an event made from a verb, for those who need its place. */
export function isVerbMention(mention: Mention): boolean {
  return mention.rule.startsWith("meeting.verb");
}
