import type { Analysis } from "../Analysis";
import type { ChainDraft } from "../Drafts";
import { Words } from "../names/Words";
import type { Pass } from "../Pass";
import { findAcronyms } from "./findAcronyms";
import { findActing } from "./findActing";
import { findBare } from "./findBare";
import { findByNoun } from "./findByNoun";
import { findNational } from "./findNational";
import { findOrganizations } from "./findOrganizations";
import { findRepeats } from "./findRepeats";
import type { Found } from "./Found";
import { institutionKey } from "./institutionKey";
import { ownerOf } from "./ownerOf";

/**
 * Marks institutions and puts those of one name (and one state) into one chain. "Kesra Mining Corp. (KMC)" gives two mentions of one
 * chain, and every later "KMC" another.
 */
export const findInstitutions: Pass = {
  id: "institution",
  run(analysis) {
    const words = Words.of(analysis);
    const found = settle([
      ...findOrganizations(analysis, words),
      ...findByNoun(words),
      ...findBare(analysis, words),
      ...findNational(analysis, words),
      ...findActing(analysis, words),
    ]);
    const chains = new Map<Found, ChainDraft>();
    for (const one of found) {
      const mention = analysis.addMention("Institution", words.span(one.first, one.after), "name", one.rule);
      if (!mention) continue;
      const owner = one.code ?? ownerOf(analysis, words, one);
      const chain = chainFor(analysis, one, owner, mention.text.replace(/\s+/g, " "));
      analysis.join(mention, chain);
      if (owner && !chain.countries.includes(owner)) chain.countries.push(owner);
      chains.set(one, chain);
    }
    for (const { found: one, spans } of findRepeats(words, found)) {
      const chain = chains.get(one);
      for (const span of chain ? spans : []) {
        const mention = analysis.addMention("Institution", span, "name", "institution.repeat");
        if (mention) analysis.join(mention, chain!);
      }
    }
    for (const { found: one, acronym, spans } of findAcronyms(words, found)) {
      const chain = chains.get(one);
      if (!chain) continue;
      chain.more.acronym = acronym;
      for (const span of spans) {
        const mention = analysis.addMention("Institution", span, "name", "institution.acronym");
        if (mention) analysis.join(mention, chain);
      }
    }
  },
};

/** The longest of overlapping finds; of equal ones the first in order. */
function settle(found: readonly Found[]): Found[] {
  const taken = new Set<number>();
  const kept: Found[] = [];
  for (const one of [...found].sort((a, b) => b.after - b.first - (a.after - a.first))) {
    let free = true;
    for (let at = one.first; at < one.after; at++) if (taken.has(at)) free = false;
    if (!free) continue;
    for (let at = one.first; at < one.after; at++) taken.add(at);
    kept.push(one);
  }
  return kept.sort((a, b) => a.first - b.first);
}

/** "the Business Council" after "Kenya-Peru Business Council": a later, shorter form that ends as one longer name does. */
function longerNamed(analysis: Analysis, one: Found, key: string): ChainDraft | undefined {
  if (one.type === "company" || one.type === "organization" || !key.includes(" ")) return undefined;
  const longer = analysis.chainsOf("Institution").filter((chain) => chain.more.key!.endsWith(` ${key}`));
  return longer.length === 1 ? longer[0] : undefined;
}

/** The chain of the same key whose state does not differ, or a new one. */
function chainFor(analysis: Analysis, one: Found, owner: string | undefined, text: string): ChainDraft {
  const key = institutionKey(one.name ?? text);
  const same = analysis
    .chainsOf("Institution")
    .filter(
      (chain) =>
        chain.more.key === key && (!owner || chain.countries.length === 0 || chain.countries.includes(owner)),
    );
  const known = same.at(-1) ?? longerNamed(analysis, one, key);
  if (known) {
    if (text.length > known.name.length && !one.name) known.name = text;
    return known;
  }
  const chain = analysis.addChain("Institution", one.name ?? text, []);
  chain.more.key = key;
  chain.type = one.type;
  return chain;
}
