import type { RelationKind } from "../../ontology/derived";
import type { Field } from "../Selection";
import { dateArgument, instantArgument } from "./dateArgument";
import type { Scope } from "./Scope";

/**
 * The two times a part of an operation is asked at. A field's own `asOf`, `knownAt` and `includeUnknown` hold for
 * everything below it, until a field there says otherwise.
 */
export class Times {
  private constructor(
    private readonly asOf: string | null,
    private readonly includeUnknown: boolean,
    readonly knownAt: string | null,
  ) {}

  /** Today's view, or what was known at the instant that `source` reads. */
  static root(knownAt: string | null): Times {
    return new Times(null, false, knownAt);
  }

  at(scope: Scope, field: Field, named = "asOf"): Times {
    const asOf = scope.argument(field, named);
    const unknown = scope.argument(field, "includeUnknown");
    const known = scope.argument(field, "knownAt");
    const wide = !unknown.absent && unknown.literal(scope.decisive) === true;
    if (asOf.absent && known.absent && !wide) return this;
    return new Times(
      asOf.absent ? this.asOf : scope.parameter(asOf, (value) => dateArgument(value, named)),
      asOf.absent ? this.includeUnknown || wide : wide,
      known.absent ? this.knownAt : scope.parameter(known, (value) => instantArgument(value, "knownAt")),
    );
  }

  /** Relation types to walk: with `knownAt`, those that were closed since as well. */
  types(...kinds: readonly RelationKind[]): string {
    return kinds.flatMap((kind) => (this.knownAt ? [kind, `${kind}_CLOSED`] : [kind])).join("|");
  }

  /** Conditions under which a relation holds at these times. */
  relation(relation: string): string[] {
    const conditions: string[] = [];
    if (this.knownAt) conditions.push(...knownConditions(relation, "knownFrom", "knownTo", this.knownAt));
    if (this.asOf) conditions.push(this.holds(relation));
    return conditions;
  }

  /** Conditions under which a statement was in the graph at `knownAt`; today, that it was not retracted. */
  statement(statement: string): string[] {
    return this.knownAt
      ? knownConditions(statement, "recordedAt", "retractedAt", this.knownAt)
      : [`${statement}.retractedAt IS NULL`];
  }

  /** Conditions under which an entity was in the graph at `knownAt`: a document that names it was. */
  entity(entity: string): string[] {
    if (!this.knownAt) return [];
    return [
      `EXISTS { (${entity})<-[:REFERS_TO]-(:Mention)-[:IN]->(seen:Document) WHERE seen.recordedAt <= ${this.knownAt} }`,
    ];
  }

  /**
   * Whether a relation holds on the day: within its stated interval, open ends falling back to the first and last day
   * it was observed; or observed on such a day of a year that no text states, which is over once it was recorded.
   */
  private holds(relation: string): string {
    const [since, until] = [`${relation}.sinceEarliest`, `${relation}.untilLatest`];
    const open = `(${since} IS NULL OR ${since} <= ${this.asOf}) AND (${until} IS NULL OR ${until} >= ${this.asOf})`;
    if (this.includeUnknown) return open;
    const yearless = `${relation}.yearlessDays`;
    const day = `(${yearless} CONTAINS '-' + substring(${this.asOf}, 4) OR ${yearless} + ' ' CONTAINS '-' + substring(${this.asOf}, 4, 3) + ' ')`;
    return `(coalesce(${since}, ${relation}.observedFrom) <= ${this.asOf} AND coalesce(${until}, ${relation}.observedTo) >= ${this.asOf}
    OR ${day} AND ${this.asOf} <= ${relation}.knownFrom AND ${open})`;
  }
}

function knownConditions(variable: string, from: string, to: string, knownAt: string): string[] {
  return [
    `${variable}.${from} <= ${knownAt}`,
    `(${variable}.${to} IS NULL OR ${variable}.${to} > ${knownAt})`,
  ];
}
