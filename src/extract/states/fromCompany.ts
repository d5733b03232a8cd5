import type { Analysis } from "../Analysis";
import type { ChainDraft } from "../Drafts";
import { lastBefore } from "../lastBefore";
import { Words } from "../names/Words";
import { holdings, type Holding } from "../officials/holdings";
import { nounOf } from "../officials/nounOf";
import type { Office } from "../officials/Office";
import { encounterBetween } from "./encounterBetween";

/** "The president was accompanied by Energy Minister X": the state of the one accompanied; null where it is not known. */
export function fromCompany(
  analysis: Analysis,
  { person, chain }: Holding,
  known: ReadonlyMap<ChainDraft, string>,
): string | null | undefined {
  const { first } = person.offices[0]!;
  const words = Words.of(analysis);
  let start = first;
  while (start > Math.max(0, first - 40) && words.together(start - 1, first)) start--;
  if (encounterBetween(analysis, start, first) !== "company") return undefined;
  const at = words.tokens[first]!.start;
  const last = (other: ChainDraft) => other.mentions[lastBefore(other, at)]?.start ?? -1;
  const [leader] = [...known.keys()]
    .filter((other) => other !== chain && last(other) >= words.tokens[start]!.start)
    .sort((a, b) => last(b) - last(a));
  return leader ? known.get(leader)! : (byOffice(analysis, known, start, first) ?? null);
}

/** "The Sultan will be accompanied by …": the state of the only one told of who holds the office named without a name. */
function byOffice(
  analysis: Analysis,
  known: ReadonlyMap<ChainDraft, string>,
  from: number,
  to: number,
): string | undefined {
  const nouns = ((analysis.notes.get("offices") ?? []) as Office[])
    .filter((office) => office.noun >= from && office.noun < to)
    .map((office) => nounOf(analysis, office));
  const holders = holdings(analysis).filter(
    ({ chain, person }) =>
      known.has(chain) && person.offices.some((office) => nouns.includes(nounOf(analysis, office))),
  );
  const codes = new Set(holders.map(({ chain }) => known.get(chain)!));
  return codes.size === 1 ? [...codes][0] : undefined;
}
