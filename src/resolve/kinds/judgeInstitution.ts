import type { KnownChain } from "../../ontology/Batch";
import { identityWords } from "../words/identityWords";
import { compareCountries } from "./compareCountries";
import { readInstitutionName, type InstitutionName } from "./readInstitutionName";
import { judgedOf } from "./judgedOf";
import type { PairJudgement } from "./PairJudgement";

/** Judges whether two chains name one institution. States decide for what every state has: ministries, delegations. */
export function judgeInstitution(a: KnownChain, b: KnownChain): PairJudgement | null {
  const [left, right] = [a, b].map((chain) => chain.names.map(readInstitutionName)) as [
    InstitutionName[],
    InstitutionName[],
  ];
  const ofState = [...left, ...right].some((name) => name.ofState);
  const states = compareCountries(statesOf(a, left), statesOf(b, right));
  const said = judgedOf("institution", a, b, { states });

  const acronyms = acronymsOf(left).filter((acronym) => acronymsOf(right).includes(acronym));
  const core = sharedCore(left, right);
  const leader = core === null ? sharedLeader(left, right) : null;
  const found = core ?? acronyms[0] ?? leader ?? initialsShared(left, right);
  if (found === undefined) return null;
  if (states === "conflict") {
    return ofState
      ? said("different", 0.02, "state", "same kind of body of two states")
      : said("unsure", 0.3, "state", `both "${found}"`);
  }
  const clashing = acronymsOf(left).length > 0 && acronymsOf(right).length > 0 && acronyms.length === 0;
  if (clashing && core === null) return null;
  if (core !== null) {
    if (ofState && states === "unknown")
      return said("unsure", 0.5, "name", `both "${core}", one without its state`);
    return said("same", states === "unknown" ? 0.9 : 0.96, "name", `both "${core}"`);
  }
  if (acronyms[0] !== undefined) {
    const spelled = bothSpelled(left, right);
    if (spelled) return said("unsure", 0.3, "acronym", `one acronym "${acronyms[0]}", two long names`);
    const short = ofState || acronyms[0].length < 5;
    if (short && states === "unknown") return said("unsure", 0.5, "acronym", `both "${acronyms[0]}"`);
    return said("same", states === "unknown" ? 0.84 : 0.92, "acronym", `both "${acronyms[0]}"`);
  }
  if (leader !== null)
    return states === "unknown"
      ? said("unsure", 0.5, "leader", leader)
      : said("same", 0.82, "leader", leader);
  return said(
    states === "unknown" ? "unsure" : "same",
    states === "unknown" ? 0.5 : 0.8,
    "initials",
    `"${found}" spells the initials`,
  );
}

/** Its own states; where none is known, those that its names state. */
function statesOf(chain: KnownChain, names: readonly InstitutionName[]): readonly string[] {
  if (chain.features.countries.length > 0) return chain.features.countries;
  return names.some((name) => name.ofState) ? [...new Set(names.flatMap((name) => name.states))] : [];
}

function sharedCore(left: readonly InstitutionName[], right: readonly InstitutionName[]): string | null {
  const theirs = new Set(right.filter((name) => name.core.length > 0).map((name) => name.core.join(" ")));
  const mine = left.filter((name) => name.core.length > 0).map((name) => name.core.join(" "));
  return mine.filter((core) => theirs.has(core)).sort((x, y) => y.length - x.length)[0] ?? null;
}

function acronymsOf(names: readonly InstitutionName[]): string[] {
  return [...new Set(names.map((name) => name.acronym).filter((acronym) => acronym !== null))].sort();
}

function bothSpelled(left: readonly InstitutionName[], right: readonly InstitutionName[]): boolean {
  const spelled = (names: readonly InstitutionName[]) => names.some((name) => name.initials.length > 0);
  return spelled(left) && spelled(right);
}

/** "Otieno administration" within "Amina Otieno administration": one head, one leader, in full and in short. */
function sharedLeader(left: readonly InstitutionName[], right: readonly InstitutionName[]): string | null {
  for (const x of left) {
    for (const y of right) {
      const [short, long] = x.core.length <= y.core.length ? [x.core, y.core] : [y.core, x.core];
      const heads = short.filter((word) => identityWords.leaderHeads.has(word));
      if (heads.length === 0 || short.length < 2 || short.length === heads.length) continue;
      if (short.every((word) => long.includes(word)))
        return `"${short.join(" ")}" within "${long.join(" ")}"`;
    }
  }
  return null;
}

/** An acronym of one that the initials of the other spell. */
function initialsShared(
  left: readonly InstitutionName[],
  right: readonly InstitutionName[],
): string | undefined {
  const spelled = (x: readonly InstitutionName[], y: readonly InstitutionName[]) =>
    acronymsOf(x).find((acronym) => acronym.length >= 3 && y.some((name) => name.initials.includes(acronym)));
  return spelled(left, right) ?? spelled(right, left);
}
