import type { Analysis } from "../Analysis";
import type { ChainDraft } from "../Drafts";
import { fold } from "../lexicon/fold";
import type { Holding } from "../officials/holdings";
import { nounOf } from "../officials/nounOf";
import { isForeignStage } from "./isForeignStage";
import { titleFacts } from "./titleFacts";

/** A person or an office that the title of the document names with a state ("Peru's ambassador"): all words of the one name are among those of the other. */
export function fromTitle(
  analysis: Analysis,
  { chain, person, mention }: Holding,
  known: ReadonlyMap<ChainDraft, string>,
): string | undefined {
  const noun = person.offices[0] && nounOf(analysis, person.offices[0]);
  const office = titleFacts(analysis).offices.filter((named) => named.noun === noun);
  const [only] = office;
  if (
    only &&
    office.length === 1 &&
    !isOtherField(only.fields, person.offices[0]!.fields) &&
    !isForeignStage(analysis, mention.start, known)
  )
    return only.code;
  const parts = fold(chain.name).split(/\s+/);
  const named = titleFacts(analysis).persons.find(({ parts: own }) => {
    const [less, more] = own.length <= parts.length ? [own, parts] : [parts, own];
    return less.every((part) => more.includes(part));
  });
  return named?.code;
}

/** "Minister of Health" is not the "Minister for Foreign Affairs" of the title. */
function isOtherField(known: string, own: string): boolean {
  const [one, other] = [known.trim(), own.trim()];
  return one !== "" && other !== "" && !other.split(" ").some((field) => one.split(" ").includes(field));
}
