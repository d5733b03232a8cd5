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

const rank: readonly NameAgreement[] = [
  "equal",
  "patronymic",
  "sound",
  "romanisation",
  "initial",
  "subset",
  "bare",
  "conflict",
  "none",
];

/** Compares two names of people; order of parts does not count, neighbouring parts may be written as one. */
export function compareNames(a: PersonName, b: PersonName, countries: readonly string[]): NameComparison {
  let best: NameComparison = { agreement: "none", reordered: false, longest: 0, parts: [] };
  for (const left of groupings(a.parts)) {
    for (const right of groupings(b.parts)) {
      const found = match(left, right, countries);
      if (rank.indexOf(found.agreement) < rank.indexOf(best.agreement)) best = found;
      if (best.agreement === "equal") return best;
    }
  }
  return best;
}

/** The parts without particles, as they stand and with one pair of neighbours written together ("Min ji", "Minji"). */
function groupings(parts: readonly NamePart[]): NamePart[][] {
  const own = parts.filter((part) => !part.particle);
  const found = [own];
  if (own.length < 3 || own.length > 4) return found;
  for (let at = 0; at + 1 < own.length; at++) {
    const [x, y] = [own[at]!, own[at + 1]!];
    if (x.initial || y.initial) continue;
    const joined = { ...x, forms: [x.forms[0]! + y.forms[0]!], syllables: [...x.syllables, ...y.syllables] };
    found.push([...own.slice(0, at), joined, ...own.slice(at + 2)]);
  }
  return found;
}

interface Pair {
  readonly left: number;
  readonly right: number;
  readonly agreement: PartAgreement;
}

function match(left: NamePart[], right: NamePart[], countries: readonly string[]): NameComparison {
  const pairs: Pair[] = [];
  left.forEach((x, i) => {
    right.forEach((y, j) => {
      const agreement = comparePart(x, y, countries);
      if (agreement !== "none") pairs.push({ left: i, right: j, agreement });
    });
  });
  // Best agreements first; ties in order of the words, so that the answer does not hang on chance.
  pairs.sort(
    (p, q) =>
      rank.indexOf(p.agreement as NameAgreement) - rank.indexOf(q.agreement as NameAgreement) ||
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
  left: NamePart[],
  right: NamePart[],
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
    (worst, { agreement }) =>
      rank.indexOf(agreement as NameAgreement) > rank.indexOf(worst) ? (agreement as NameAgreement) : worst,
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
