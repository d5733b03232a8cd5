import type { EntityKind } from "../ontology/derived";
import type { Chain, Mention } from "./Extraction";

interface Place {
  readonly mention: Mention;
  readonly chain: Chain;
}

/** Kinds whose names are made of other names: "Embassy of Kenya", "the Peru–Chile gas line". */
const composed: ReadonlySet<EntityKind> = new Set([
  "Institution",
  "Project",
  "Meeting",
  "Agreement",
  "Topic",
]);

/** Which words of a text are read as which thing, to be asked by place. */
export class MentionPlaces {
  private readonly places: readonly Place[];
  /** The furthest end of any mention up to and with each place. */
  private readonly reach: readonly number[];

  constructor(chains: readonly Chain[]) {
    this.places = chains
      .flatMap((chain) => chain.mentions.map((mention) => ({ mention, chain })))
      .sort((a, b) => a.mention.start - b.mention.start);
    let furthest = 0;
    this.reach = this.places.map(({ mention }) => (furthest = Math.max(furthest, mention.end)));
  }

  /** The one chain of its kind that another chain's names stand in or around; undefined where there is none, or more. */
  chainAt(chain: Chain): Chain | undefined {
    const found = new Set<Chain>();
    for (const mention of chain.mentions) {
      if (mention.form !== "name") continue;
      for (const place of this.over(mention))
        if (place.chain.kind === chain.kind && place.mention.form !== "pronoun") found.add(place.chain);
    }
    return found.size === 1 ? [...found][0] : undefined;
  }

  /** Why a mention cannot be one of the chain with this id; null where it can. */
  whyNotOf(mention: Mention, id: string): string | null {
    for (const { mention: known, chain } of this.over(mention)) {
      if (chain.id === id) continue;
      if (chain.kind === mention.kind) return "the words are read as another thing of its kind already";
      const inside = known.start <= mention.start && mention.end <= known.end;
      const around = mention.start <= known.start && known.end <= mention.end;
      if (inside && around) return `the words are read as ${chain.kind} already`;
      const outer = inside ? chain.kind : mention.kind;
      const isNested =
        (inside || around) && (composed.has(outer) || (inside ? mention : chain).kind === "Country");
      if (!isNested) return `the words overlap what is read as ${chain.kind} already`;
    }
    return null;
  }

  private over({ start, end }: Mention): Place[] {
    const found: Place[] = [];
    for (let at = this.firstFrom(end) - 1; at >= 0 && this.reach[at]! > start; at--) {
      const place = this.places[at]!;
      if (place.mention.end > start) found.push(place);
    }
    return found;
  }

  /** Index of the first place that starts at an offset or after it. */
  private firstFrom(offset: number): number {
    let low = 0;
    let high = this.places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.places[middle]!.mention.start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
