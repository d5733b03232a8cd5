import type { Fact } from "./questions/factParts";

/** How each relation reads from its start and from its end: as told, and as what is yet to be. */
const verbs: Readonly<Record<Fact["kind"], readonly [told: Ways, open: Ways]>> = {
  HOLDS_POSITION: [
    ["holds a position at", "is served by"],
    ["hold a position at", "be served by"],
  ],
  REPRESENTS: [
    ["represents", "is represented by"],
    ["represent", "be represented by"],
  ],
  PARTICIPATED_IN: [
    ["took part in", "was attended by"],
    ["take part in", "be attended by"],
  ],
  HELD_IN: [
    ["was held in", "was the place of"],
    ["be held in", "be the place of"],
  ],
  DISCUSSED: [
    ["discussed", "was discussed at"],
    ["discuss", "be discussed at"],
  ],
  COMMENTED_ON: [
    ["commented on", "was commented on by"],
    ["comment on", "be commented on by"],
  ],
  PARTNER_IN: [
    ["is a partner in", "is carried by"],
    ["be a partner in", "be carried by"],
  ],
  SIGNED: [
    ["signed", "was signed by"],
    ["sign", "be signed by"],
  ],
  PRODUCED: [
    ["produced", "was produced at"],
    ["produce", "be produced at"],
  ],
  CONCERNS: [
    ["concerns", "is the subject of"],
    ["concern", "be the subject of"],
  ],
  FOLLOWS: [
    ["follows", "is followed by"],
    ["follow", "be followed by"],
  ],
};
type Ways = readonly [forwards: string, backwards: string];

/** What comes before a verb whose deed is not told as done. */
const moods: Readonly<Partial<Record<NonNullable<Fact["status"]>, string>>> = {
  PLANNED: "is to",
  PROPOSED: "is proposed to",
  HYPOTHETICAL: "might",
  DENIED: "is said not to",
};

/** "took part in", "was attended by" where the fact is read from its end, "is to take part in" where it is planned. */
export function verbOf({ kind, status }: Pick<Fact, "kind" | "status">, backwards = false): string {
  const [told, open] = verbs[kind];
  const mood = status && moods[status];
  const way = backwards ? 1 : 0;
  return mood ? `${mood} ${open[way]}` : told[way];
}

/** CO_CHAIR → "co-chair", IN_FORCE → "in force". */
export const wordOf = (constant: string): string =>
  constant === "CO_CHAIR" ? "co-chair" : constant.toLowerCase().replaceAll("_", " ");

/** The fact's own properties in words: "Foreign Minister", "chair", "Seoul, planned". */
export function detailsOf(fact: Pick<Fact, "title" | "role" | "city" | "stance" | "status">): string {
  const status = fact.status && fact.status !== "STATED" ? wordOf(fact.status) : null;
  const role = fact.role ? wordOf(fact.role) : null;
  return [fact.title, role, fact.city, fact.stance, status].filter(Boolean).join(", ");
}

/** `--11-20` → "20 November, year not stated"; 2023 and 2023-11 stay as precise as they are. */
export function dateOf(date: { readonly value: string } | null | undefined): string {
  if (!date) return "undated";
  const partial = /^--(\d\d)(?:-(\d\d))?$/.exec(date.value);
  if (!partial) return date.value;
  const month = new Date(Date.UTC(2000, Number(partial[1]) - 1, 1)).toLocaleString("en", {
    month: "long",
    timeZone: "UTC",
  });
  return `${partial[2] ? `${Number(partial[2])} ` : ""}${month}, year not stated`;
}

/** The part of an address that people read; the id before it is what counts. */
export const slugOf = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);

export const addressOf = (thing: { readonly id: string; readonly name: string }): string =>
  `/e/${encodeURIComponent(thing.id)}/${slugOf(thing.name)}`;

/** plural(1, "fact") → "1 fact", plural(3, "fact") → "3 facts". */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** Cut between words, so that what is read aloud holds what is seen. */
export const shortName = (name: string): string =>
  name.length > 32 ? `${name.slice(0, 31).replace(/[^\p{L}\p{N}]*\s\S*$/u, "")}…` : name;
