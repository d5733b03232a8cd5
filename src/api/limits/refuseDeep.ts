import { Problem } from "../../problems";

/** Levels of objects and lists that the variables of a request may have. */
const most = 50;

/** Refuses variables that nest deeper than anything walking through them could stand. Throws QUERY_TOO_COMPLEX. */
export function refuseDeep(variables: Readonly<Record<string, unknown>>): void {
  let level: readonly unknown[] = [variables];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most) {
      throw new Problem("QUERY_TOO_COMPLEX", `The variables nest deeper than ${most} levels.`, {
        place: "variables",
        hint: "Put conditions side by side.",
      });
    }
    level = level.flatMap((value) => Object.values(value as Record<string, unknown>).filter(nests));
  }
}

const nests = (value: unknown): boolean => typeof value === "object" && value !== null;
