import { z } from "zod";
import { foldText } from "./foldText";
import { readWords } from "./readWords";
import { singular } from "./singular";

const list = z.array(z.string());
const groups = z.array(list);
const schema = z.strictObject({
  empty: list,
  phrases: z.record(z.string(), z.string()),
  spellings: groups,
  institutionEmpty: list,
  stateHeads: list,
  leaderHeads: list,
  projectTypes: groups,
  projectEmpty: list,
  meetingTypes: groups,
  meetingEmpty: list,
  agreementTypes: groups,
  agreementEmpty: list,
  ordinals: list,
  topics: groups,
  topicHeads: list,
  topicEmpty: list,
  kindredTopics: groups,
});

const read = readWords("identity.yaml", schema);

const named = z.array(z.looseObject({ name: z.string(), words: list }));
const topicRows = readWords("topics.yaml", named).map(({ name, words }) => [name, ...words].map(normal));
const organizationRows = readWords("organizations.yaml", named).map(({ name, words }) =>
  [name, ...words].map(foldText),
);

/** By which words names of things are told apart or put together, from `seeds/lexicon/identity.yaml`. */
export const identityWords = {
  empty: new Set(read.empty),
  phrases: Object.entries(read.phrases).map(([from, to]) => [new RegExp(`\\b${from}\\b`, "g"), to] as const),
  spellings: firstOfRow(read.spellings),
  institutionEmpty: new Set(read.institutionEmpty),
  stateHeads: new Set(read.stateHeads),
  leaderHeads: new Set(read.leaderHeads),
  projectTypes: firstOfRow(read.projectTypes),
  projectEmpty: new Set(read.projectEmpty),
  meetingTypes: firstOfRow(read.meetingTypes),
  meetingEmpty: new Set(read.meetingEmpty),
  agreementTypes: firstOfRow(read.agreementTypes),
  agreementEmpty: new Set(read.agreementEmpty),
  ordinals: read.ordinals,
  topics: firstOfRow([...read.topics, ...topicRows]),
  organizations: firstOfRow(organizationRows),
  topicHeads: read.topicHeads,
  topicEmpty: new Set(read.topicEmpty),
  kindredTopics: firstOfRow(read.kindredTopics),
};

/** Every word of a row → the row's first word. */
function firstOfRow(rows: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  return new Map(rows.flatMap((row) => row.map((word): [string, string] => [word, row[0]!])));
}

/** A topic's words as `contentWords` makes them, without the choice of spelling. */
function normal(phrase: string): string {
  return foldText(phrase)
    .split(" ")
    .filter((word) => !read.empty.includes(word))
    .map(singular)
    .join(" ");
}
