import type { PreparedSource } from "./eachSource";
import type { Source } from "./findSources";
import type { Outcome } from "./Outcome";

/** Finishes with the texts of a group each by itself, for work that gains nothing from their number. */
export const oneByOne =
  <Prepared>(finish: (source: Source, prepared: Prepared) => Promise<Outcome>) =>
  async (group: readonly PreparedSource<Prepared>[]): Promise<Outcome[]> => {
    const outcomes: Outcome[] = [];
    for (const { source, prepared } of group) outcomes.push(await finish(source, prepared));
    return outcomes;
  };
