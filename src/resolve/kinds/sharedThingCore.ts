import type { ThingName } from "./ThingName";

export interface CoreAgreement {
  /** The shared proper words, joined. */
  readonly words: string;
  readonly count: number;
  /** `equal`, or `within` where one name has all words of the other and more. */
  readonly how: "equal" | "within";
}

/** The best agreement of proper words between two things; null where no name of one holds one of the other. */
export function sharedThingCore(a: ThingName, b: ThingName): CoreAgreement | null {
  let best: CoreAgreement | null = null;
  for (const x of a.cores) {
    for (const y of b.cores) {
      if (x.length === 0 || y.length === 0) continue;
      const [short, long] = x.length <= y.length ? [x, y] : [y, x];
      if (!short.every((word) => long.includes(word))) continue;
      const how = short.length === long.length ? "equal" : "within";
      const found: CoreAgreement = { words: short.join(" "), count: short.length, how };
      if (best === null || weight(found) > weight(best)) best = found;
    }
  }
  return best;
}

function weight({ how, count }: CoreAgreement): number {
  return (how === "equal" ? 100 : 0) + count;
}
