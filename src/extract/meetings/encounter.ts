import type { Analysis } from "../Analysis";
import type { Item, Scene } from "../scenes/Scene";
import { span } from "./sceneParts";
import { storeEvent } from "./storeEvent";
import type { VerbEvent } from "./VerbEvent";

/** Who met whom, by which words. */
interface Encounter {
  readonly type: string;
  readonly subjects: readonly Item[];
  readonly objects: readonly Item[];
  readonly last: Item;
  readonly verb: string;
  readonly how: VerbEvent["how"];
  readonly host?: Item;
  /** What it is called, where that is not its type: "lunch". */
  readonly noun?: string;
}

/** Adds the event at which people met. */
export function encounter(analysis: Analysis, scene: Scene, made: Encounter): void {
  const people = [...made.subjects, ...made.objects].flatMap((item) => (item.chain ? [item.chain] : []));
  const place = span(analysis, scene, made.last, made.verb || "met");
  const end = made.verb ? place : { start: made.subjects[0]!.start, end: made.last.end };
  if (!end || people.length < 2) return;
  const names = people.map((chain) => chain.name);
  const noun = made.noun ?? (/call$/.test(made.type) ? made.type : "meeting");
  const name = `${noun.replace(/^./, (letter) => letter.toUpperCase())} of ${names[0]} with ${names.slice(1).join(" and ")}`;
  storeEvent(
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
