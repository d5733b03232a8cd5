import type { Analysis } from "../Analysis";
import type { ChainDraft } from "../Drafts";
import { wordSet } from "../lexicon/wordSet";
import type { Pass } from "../Pass";

const pronoun = /^(?:his|her|their|its|our|my|your)\s+/i;

/** Names an event as a reader would: "his visit to Kenya" → "Ana Kovac's visit to Kenya"; the words of the text stay. */
export const nameEvents: Pass = {
  id: "meeting.name",
  run(analysis) {
    const dangling = wordSet(analysis.lexicon, "dangling");
    for (const chain of analysis.chainsOf("Meeting")) {
      const words = chain.name.trim().split(/\s+/);
      // A verb or a small word at the end was read too far.
      while (words.length > 1 && dangling.has(words.at(-1)!.toLowerCase())) words.pop();
      // "held talks in Lima": told apart from other talks by their place.
      if (
        words.length === 1 &&
        /^(?:talks|meeting|consultations|negotiations)$/i.test(words[0]!) &&
        chain.city
      )
        words.push("in", chain.city);
      const name = words.join(" ");
      chain.name = pronoun.test(name) ? owned(analysis, chain, name) : name;
    }
  },
};

function owned(analysis: Analysis, chain: ChainDraft, name: string): string {
  const rest = name.replace(pronoun, "");
  const people = [
    ...new Set(
      analysis.statements
        .filter(
          (each) =>
            each.kind === "PARTICIPATED_IN" &&
            each.to === chain &&
            each.from.kind === "Official" &&
            each.properties.role !== "host",
        )
        .map((each) => each.from.name),
    ),
  ];
  const isOwn = /^(?:his|her|my|your)\b/i.test(name) && /^(?:visit|call)$/.test(chain.type ?? "");
  if (isOwn && people.length === 1) return `${people[0]!}'s ${rest}`;
  return rest.replace(/^./, (letter) => letter.toUpperCase());
}
