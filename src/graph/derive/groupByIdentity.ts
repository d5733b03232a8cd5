import {
  identityKey,
  refines,
  type RelationIdentity,
  sameIdentity,
  statedIdentity,
} from "./RelationIdentity";
import type { SupportingStatement } from "./SupportingStatement";

export interface StatementGroup {
  readonly identity: RelationIdentity;
  readonly statements: readonly SupportingStatement[];
}

/**
 * Groups the statements of one kind between the same two things into relations. A statement joins the one group that
 * says what it says more precisely; where several do, and the day it was observed does not tell which, it stays apart.
 * The groups hang on the set of statements alone, not on their order.
 */
export function groupByIdentity(statements: readonly SupportingStatement[]): StatementGroup[] {
  const stated = new Map<string, RelationIdentity>();
  for (const statement of statements) {
    const identity = statedIdentity(statement);
    stated.set(identityKey(identity), identity);
  }
  const finest = finestOf([...stated.values()]);
  const groups = new Map<string, { identity: RelationIdentity; statements: SupportingStatement[] }>();
  for (const statement of statements) {
    const identity = identityAmong(statement, finest);
    const key = identityKey(identity);
    const group = groups.get(key) ?? { identity, statements: [] };
    group.statements.push(statement);
    groups.set(key, group);
  }
  return [...groups.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, group]) => group);
}

/** Those that no other one refines. */
export function finestOf(identities: readonly RelationIdentity[]): RelationIdentity[] {
  return identities.filter(
    (one) => !identities.some((other) => !sameIdentity(one, other) && refines(other, one)),
  );
}

/** The identity a statement supports, given the finest ones that are stated. */
export function identityAmong(
  statement: SupportingStatement,
  finest: readonly RelationIdentity[],
): RelationIdentity {
  const own = statedIdentity(statement);
  const candidates = finest.filter((one) => refines(one, own));
  if (candidates.length === 1 && candidates[0]) return candidates[0];
  const day = statement.observedOn?.earliest ?? null;
  const then = day === null ? [] : candidates.filter((one) => holdsOn(one, day));
  return then.length === 1 && then[0] ? then[0] : own;
}

/** Whether a stated interval holds a day; false where it leaves both ends open. */
function holdsOn({ since, until }: RelationIdentity, day: string): boolean {
  if (since === null && until === null) return false;
  return (since === null || since <= day) && (until === null || until >= day.slice(0, until.length));
}
