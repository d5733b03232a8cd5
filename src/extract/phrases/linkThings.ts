import type { Analysis } from "../Analysis";
import type { ChainDraft } from "../Drafts";
import type { EntityKind } from "../../ontology/derived";
import type { ThingPhrase } from "./ThingPhrase";

interface Thing {
  readonly chain: ChainDraft;
  type: string;
  readonly words: Set<string>;
  readonly names: Set<string>;
  isNamed: boolean;
}

const any = new Set(["project", "agreement", "initiative"]);

/**
 * Gathers the phrases of one kind that name one thing: "the EastNile pipeline" … "the EastNile project" … "the project".
 * A phrase that only points back and finds nothing is dropped.
 */
export function linkThings(analysis: Analysis, kind: EntityKind, phrases: readonly ThingPhrase[]): void {
  const known: Thing[] = [];
  for (const phrase of [...phrases].sort((a, b) => a.mention.start - b.mention.start)) {
    const latest = [...known].reverse();
    const same = phrase.isNamed ? named(latest, phrase) : pointedAt(latest, phrase);
    if (!same && !phrase.isNamed) {
      analysis.dropMention(phrase.mention);
      continue;
    }
    if (same) {
      analysis.join(phrase.mention, same.chain);
      known.splice(known.indexOf(same), 1);
      known.push(same);
    }
    const thing =
      same ??
      ({
        chain: analysis.addChain(kind, phrase.mention.text, [phrase.mention]),
        type: phrase.type,
        words: new Set<string>(),
        names: new Set<string>(),
        isNamed: phrase.isNamed,
      } satisfies Thing);
    if (!same) known.push(thing);
    if (!phrase.isNamed) continue;
    for (const word of phrase.words) thing.words.add(word);
    for (const word of phrase.names) thing.names.add(word);
    if (phrase.mention.text.length > thing.chain.name.length) thing.chain.name = phrase.mention.text;
  }
  for (const { chain, type } of known) {
    chain.type = type;
    chain.name = chain.name.replace(/\s+/g, " ");
  }
}

function named(latest: readonly Thing[], phrase: ThingPhrase): Thing | undefined {
  return latest.find((each) => {
    if (phrase.names.size > 0 && each.names.size > 0) {
      const shares = isSubset(phrase.names, each.names) || isSubset(each.names, phrase.names);
      const sameType = each.type === phrase.type || any.has(each.type) || any.has(phrase.type);
      return shares && sameType;
    }
    if (each.type !== phrase.type) return false;
    if (phrase.words.size === 0) return each.words.size === 0 || phrase.isDefinite;
    return (
      isSubset(phrase.words, each.words) ||
      (phrase.isDefinite && each.words.size > 0 && isSubset(each.words, phrase.words))
    );
  });
}

function pointedAt(latest: readonly Thing[], phrase: ThingPhrase): Thing | undefined {
  if (!phrase.isDefinite) return undefined;
  const ofType = latest.find((each) => each.type === phrase.type && isSubset(phrase.words, each.words));
  return (
    ofType ??
    (any.has(phrase.type)
      ? latest.find((each) => each.type !== "partnership")
      : latest.find((each) => each.type === phrase.type))
  );
}

function isSubset(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return [...part].every((word) => whole.has(word));
}
