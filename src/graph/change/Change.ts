import type { EntityKind, RelationKind } from "../../ontology/derived";
import type { Run } from "../session";

/** Two things between which relations of one kind are to be derived anew. */
export interface Pair {
  readonly kind: RelationKind;
  /** Entity ids. */
  readonly from: string;
  readonly to: string;
}

/**
 * A change of the graph in progress, inside one write transaction: what the stated layer was told so far, and which
 * parts of the derived layer must follow before it ends (`finishChange`).
 */
export class Change {
  /** ISO instant at which everything in this change is recorded. */
  readonly now: string;
  private readonly touchedPairs = new Map<string, Pair>();
  private readonly touchedStatements = new Set<string>();
  private readonly touchedEntities = new Map<string, EntityKind>();
  /** Entity id → the one that most likely took its place. */
  readonly successors = new Map<string, string>();

  constructor(
    readonly run: Run,
    now: Date = new Date(),
  ) {
    this.now = now.toISOString();
  }

  touchPair(pair: Pair): void {
    this.touchedPairs.set(`${pair.kind} ${pair.from} ${pair.to}`, pair);
  }

  /** A statement that was added, retracted or restored, or whose ends were relabelled. */
  touchStatement(id: string): void {
    this.touchedStatements.add(id);
  }

  touchEntity(id: string, kind: EntityKind): void {
    this.touchedEntities.set(id, kind);
  }

  get pairs(): readonly Pair[] {
    return [...this.touchedPairs.values()];
  }

  get statements(): readonly string[] {
    return [...this.touchedStatements];
  }

  get entities(): ReadonlyMap<string, EntityKind> {
    return this.touchedEntities;
  }
}
