import { nameWords } from "../words/nameWords";
import { comparePart, type PartAgreement } from "./comparePart";
import type { NamePart, PersonName } from "./PersonName";

/**
 * How two names agree. `equal` … `initial`: every part has its partner, the weakest agreement names the whole;
 * `subset`: every part of the shorter has its partner, the longer has more; `bare`: one is a single part that the other
 * holds; `conflict`: both are full and each has a part that the other lacks; `none`: nothing agrees.
 */
export type NameAgreement = Exclude<PartAgreement, "none"> | "subset" | "bare" | "conflict" | "none";

export interface NameComparison {
  readonly agreement: NameAgreement;
  /** Whether the parts stand in another order. */
  readonly reordered: boolean;
  /** Letters of the longest part that agrees exactly. */
  readonly longest: number;
  /** The parts that agree, in words: "lee = yi (romanisation)". */
  readonly parts: readonly string[];
}

/** Best first. */
const ranks: Readonly<Record<NameAgreement, number>> = {
  equal: 0,
  patronymic: 1,
  sound: 2,
  romanisation: 3,
  initial: 4,
  subset: 5,
  bare: 6,
  conflict: 7,
  none: 8,
};

const strangers: NameComparison = { agreement: "none", reordered: false, longest: 0, parts: [] };

/** Compares two names of people; order of parts does not count, neighbouring parts may be written as one. */
export function compareNames(a: PersonName, b: PersonName, countries: readonly string[]): NameComparison {
  let best = strangers;
  for (const [i, left] of a.readings.entries()) {
    for (const [j, right] of b.readings.entries()) {
      // Two joined readings agree only where the plain ones do.
      if (i > 0 && j > 0) continue;
      const found = match(left, right, countries);
      if (ranks[found.agreement] < ranks[best.agreement]) best = found;
      if (best.agreement === "equal") return best;
    }
  }
  return best;
}

interface Pair {
  readonly left: number;
  readonly right: number;
  readonly agreement: PartAgreement;
}

function match(
  left: readonly NamePart[],
  right: readonly NamePart[],
  countries: readonly string[],
): NameComparison {
  const pairs: Pair[] = [];
  left.forEach((x, i) => {
    right.forEach((y, j) => {
      const agreement = comparePart(x, y, countries);
      if (agreement !== "none") pairs.push({ left: i, right: j, agreement });
    });
  });
  if (pairs.length === 0) return strangers;
  // Best agreements first; ties in order of the words, so that the answer does not hang on chance.
  pairs.sort(
    (p, q) =>
      ranks[p.agreement] - ranks[q.agreement] ||
      Math.abs(p.left - p.right) - Math.abs(q.left - q.right) ||
      p.left - q.left,
  );
  const taken: Pair[] = [];
  for (const pair of pairs) {
    if (taken.every((other) => other.left !== pair.left && other.right !== pair.right)) taken.push(pair);
  }
  const restLeft = left.filter((_, i) => taken.every((pair) => pair.left !== i));
  const restRight = right.filter((_, j) => taken.every((pair) => pair.right !== j));
  const exact = taken.filter((pair) => pair.agreement === "equal");
  const ordered = [...taken].sort((p, q) => p.left - q.left);
  return {
    agreement: judge(left, right, taken, restLeft, restRight),
    reordered: ordered.some((pair, at) => at > 0 && pair.right < ordered[at - 1]!.right),
    longest: Math.max(0, ...exact.map((pair) => left[pair.left]!.forms[0]!.length)),
    parts: ordered.map((pair) => {
      const [x, y] = [left[pair.left]!.forms[0]!, right[pair.right]!.forms[0]!];
      return pair.agreement === "equal" ? x : `${x} ~ ${y} (${pair.agreement})`;
    }),
  };
}

function judge(
  left: readonly NamePart[],
  right: readonly NamePart[],
  taken: readonly Pair[],
  restLeft: NamePart[],
  restRight: NamePart[],
): NameAgreement {
  const full = taken.filter((pair) => pair.agreement !== "initial");
  if (full.length === 0) return "none";
  if (restLeft.length > 0 && restRight.length > 0) return "conflict";
  if (left.length === 1 || right.length === 1) return "bare";
  const rest = [...restLeft, ...restRight];
  const weakest = taken.reduce<NameAgreement>(
    (worst, { agreement }) => (ranks[agreement] > ranks[worst] ? agreement : worst),
    "equal",
  );
  if (rest.length === 0) return weakest;
  if (full.length < 2) return "bare";
  const leavable = rest.every((part) => part.initial || isPatronymicPart(part));
  return leavable && weakest === "equal" ? "patronymic" : "subset";
}

function isPatronymicPart(part: NamePart): boolean {
  return part.forms.some((form) =>
    nameWords.patronymicParts.some((ending) => form.length > ending.length + 1 && form.endsWith(ending)),
  );
}
