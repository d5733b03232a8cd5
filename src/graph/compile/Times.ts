import type { RelationKind } from "../../ontology/derived";
import type { Field } from "../Selection";
import { dateArgument, instantArgument } from "./dateArgument";
import { allRelations } from "./allRelations";
import type { Scope } from "./Scope";

/**
 * The two times a part of an operation is asked at. A field's own `asOf`, `knownAt` and `includeUnknown` hold for
 * everything below it, until a field there says otherwise.
 */
export class Times {
  private constructor(
    readonly asOf: string | null,
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

  /** Conditions under which a relation was in the graph at `knownAt`. */
  known(relation: string): string[] {
    return this.knownAt ? knownConditions(relation, "knownFrom", "knownTo", this.knownAt) : [];
  }

  /** Conditions under which a relation holds at these times. */
  relation(relation: string): string[] {
    const conditions = this.known(relation);
    if (this.asOf) {
      const observed = [`${relation}.observedFrom`, `${relation}.observedTo`] as const;
      conditions.push(this.holds(relation, observed, `${relation}.yearlessDays`, `${relation}.knownFrom`));
    }
    return conditions;
  }

  /** Conditions under which a statement was in the graph at `knownAt`; today, that it was not retracted. */
  statement(statement: string): string[] {
    return this.knownAt
      ? knownConditions(statement, "recordedAt", "retractedAt", this.knownAt)
      : [`${statement}.retractedAt IS NULL`];
  }

  /** Conditions under which what a statement says holds on the day. */
  stated(statement: string): string[] {
    if (!this.asOf) return [];
    const observed = [`${statement}.observedOnEarliest`, `${statement}.observedOnLatest`] as const;
    return [this.holds(statement, observed, `${statement}.observedOn`, `${statement}.recordedAt`)];
  }

  /** Condition under which a document was published by the day; where no day is known, only `includeUnknown` has it. */
  published(document: string): string[] {
    if (!this.asOf) return [];
    return [`coalesce(${document}.publishedOnEarliest <= ${this.asOf}, ${String(this.includeUnknown)})`];
  }

  /** Conditions under which a document was in the graph at `knownAt`. */
  document(document: string): string[] {
    return this.knownAt ? knownConditions(document, "recordedAt", "withdrawnAt", this.knownAt) : [];
  }

  /** Labels of things that are in the graph; with `knownAt`, of those as well that left it since. */
  labels(present: string, left: string): string {
    return this.knownAt ? `${present}|${left}` : present;
  }

  /** Conditions under which an entity was in the graph at `knownAt`: a document that names it was. */
  entity(entity: string): string[] {
    if (!this.knownAt) return [];
    return [
      `(${entity}:Entity OR ${entity}.formerSince > ${this.knownAt} AND NOT EXISTS { (${entity})-[:NOW]->() })`,
      `EXISTS { (${entity})<-[:REFERS_TO|REFERRED_TO]-()-[:IN]->(seen) WHERE ${this.document("seen").join(" AND ")} }`,
    ];
  }

  /** Conditions under which an entity belongs into a list: it was in the graph, and a relation of it holds on the day. */
  listed(entity: string): string[] {
    if (!this.asOf) return this.entity(entity);
    const ties = `(${entity})-[tie:${this.types(...allRelations)}]-()`;
    return [...this.entity(entity), `EXISTS { ${ties} WHERE ${this.relation("tie").join(" AND ")} }`];
  }

  /**
   * Whether a thing holds on the day: within its stated interval, open ends falling back to the first and last day
   * it was observed; or observed on such a day of a year that no text states, which is over once it was recorded.
   */
  private holds(thing: string, [first, last]: readonly [string, string], yearless: string, known: string) {
    const [since, until] = [`${thing}.sinceEarliest`, `${thing}.untilLatest`];
    const open = `(${since} IS NULL OR ${since} <= ${this.asOf}) AND (${until} IS NULL OR ${until} >= ${this.asOf})`;
    if (this.includeUnknown) return open;
    const day = `(${yearless} CONTAINS '-' + substring(${this.asOf}, 4) OR ${yearless} + ' ' CONTAINS '-' + substring(${this.asOf}, 4, 3) + ' ')`;
    const within = `coalesce(${since}, ${first}) <= ${this.asOf} AND coalesce(${until}, ${last}) >= ${this.asOf}`;
    // A case, as the planner would otherwise multiply the two ways out and read everything of every relation.
    return `CASE WHEN ${within} THEN true WHEN ${yearless} IS NULL THEN false
    ELSE ${day} AND ${this.asOf} <= ${known} AND ${open} END`;
  }
}

function knownConditions(variable: string, from: string, to: string, knownAt: string): string[] {
  return [
    `${variable}.${from} <= ${knownAt}`,
    `(${variable}.${to} IS NULL OR ${variable}.${to} > ${knownAt})`,
  ];
}
