import type { RelationKind } from "../ontology/derived";
import type { Span } from "../ontology/StatedDate";
import type { AttributeStatement, Extraction, Statement } from "./Extraction";

/** Relations of which one document tells one end: who represents two states, or a meeting in two, was misread once. */
const single: ReadonlySet<RelationKind> = new Set(["REPRESENTS", "HELD_IN"]);

/**
 * Tells why a later reading's statements cannot stand beside what an earlier one proved from the same document: two sources that contradict each
 * other are both kept, two readings of one source are not. "Planned" is not read as "held" from the same words, the direction
 * of a relation is not turned, a meeting is not moved to another state, city or day.
 */
export class Contradictions {
  private readonly byEnds = new Map<string, Statement[]>();
  private readonly bySource = new Map<string, Statement[]>();
  private readonly byProperty = new Map<string, AttributeStatement[]>();

  constructor({ statements, attributes }: Pick<Extraction, "statements" | "attributes">) {
    for (const one of statements) {
      add(this.byEnds, ends(one.kind, one.from, one.to), one);
      if (one.modality !== "denied") add(this.bySource, `${one.kind} ${one.from}`, one);
    }
    for (const one of attributes) add(this.byProperty, `${one.property} ${one.chain}`, one);
  }

  ofStatement(statement: Statement): string | null {
    const { kind, from, to, modality } = statement;
    for (const known of this.byEnds.get(ends(kind, from, to)) ?? []) {
      const isDenied = (known.modality === "denied") !== (modality === "denied");
      if (isDenied || (known.modality !== modality && overlap(known, statement)))
        return `contradicts what is proved already: ${known.modality}, not ${modality}`;
      const [city, own] = [known.properties.city, statement.properties.city];
      if (city !== undefined && own !== undefined && city !== own)
        return `contradicts what is proved already: in ${city}`;
    }
    const turned = (this.byEnds.get(ends(kind, to, from)) ?? []).length > 0;
    if (turned) return "contradicts what is proved already: the relation's direction";
    if (!single.has(kind) || modality === "denied") return null;
    const others = this.bySource.get(`${kind} ${from}`) ?? [];
    const isOther = others.length > 0 && others.every((known) => known.to !== to);
    return isOther ? `contradicts what is proved already: another end of ${kind}` : null;
  }

  ofAttribute({ chain, property, value }: AttributeStatement): string | null {
    const known = this.byProperty.get(`${property} ${chain}`) ?? [];
    const agrees = known.some((one) => agree(one.value, value));
    return known.length === 0 || agrees ? null : `contradicts what is proved already: ${known[0]!.value}`;
  }
}

/** "2025" and "2025-11-20" agree, and so do "--11-20" and "2025-11-20". */
function agree(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.startsWith(short) || (short.startsWith("--") && long.slice(4).startsWith(short.slice(1)));
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function ends(kind: RelationKind, from: string, to: string): string {
  return `${kind} ${from} ${to}`;
}

function add<T>(table: Map<string, T[]>, key: string, value: T): void {
  const known = table.get(key);
  if (known) known.push(value);
  else table.set(key, [value]);
}
