import { grouped } from "./grouped";
import type { WrittenRelation } from "../writeExtraction";
import type { GoldRelation } from "./GoldDocument";
import { jaccard, normalForm } from "./normalForm";

/** Found relations of equal type, ends and (for HOLDS_POSITION) title: one fact, seen through the matching of entities. */
export class Fact {
  readonly type: string;
  /** Gold ids that its ends stand for. */
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  readonly title: string;
  readonly roles: ReadonlySet<string>;

  constructor(
    readonly relations: readonly WrittenRelation[],
    goldOf: ReadonlyMap<string, readonly string[]>,
  ) {
    const first = relations[0]!;
    this.type = first.type;
    this.sources = goldOf.get(first.from) ?? [];
    this.targets = goldOf.get(first.to) ?? [];
    this.title = this.type === "HOLDS_POSITION" ? (first.properties.title ?? "") : "";
    this.roles = new Set(relations.flatMap(({ properties }) => properties.role ?? []));
  }

  /** Groups relations into facts. */
  static distinct(
    relations: readonly WrittenRelation[],
    goldOf: ReadonlyMap<string, readonly string[]>,
  ): Fact[] {
    const groups = grouped(relations, ({ type, from, to, properties }) => {
      const title = type === "HOLDS_POSITION" ? normalForm(properties.title) : "";
      return [type, from, to, title].join("\0");
    });
    return [...groups.values()].map((group) => new Fact(group, goldOf));
  }

  between({ from, to }: { readonly from: string; readonly to: string }): boolean {
    return this.sources.includes(from) && this.targets.includes(to);
  }

  fits(gold: GoldRelation): boolean {
    const ends = [gold.to, ...(gold.toAny ?? [])];
    return (
      this.type === gold.type &&
      this.sources.includes(gold.from) &&
      ends.some((end) => this.targets.includes(end))
    );
  }

  titleFit(gold: GoldRelation): number {
    return jaccard(this.title, property(gold, "title"));
  }

  weight(gold: GoldRelation): number {
    const role = property(gold, "role");
    // Gold without a role agrees with relations without one.
    const sameRole =
      role === undefined ? this.relations.some((r) => !r.properties.role) : this.roles.has(role);
    return (
      1 +
      (gold.core ? 1 : 0) +
      this.titleFit(gold) / 2 +
      (this.between(gold) ? 0.2 : 0) +
      (sameRole ? 0.1 : 0)
    );
  }
}

/** A text property of a gold relation. */
export function property(gold: Pick<GoldRelation, "props">, name: string): string | undefined {
  const value = gold.props?.[name];
  return typeof value === "string" && value !== "" ? value : undefined;
}
