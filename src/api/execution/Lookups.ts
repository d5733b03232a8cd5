import type { Answer } from "../../graph/answer";
import type { Argument, Field, Selection } from "../../graph/Selection";
import { kinds } from "../../ontology/ontology";

const entityTypes = Object.keys(kinds);

/** The types whose values are ids, to be looked up, with the concrete types that can stand there. */
const looked: Readonly<Record<string, readonly string[]>> = {
  Entity: entityTypes,
  ...Object.fromEntries(entityTypes.map((type) => [type, [type]])),
  Relation: ["Relation"],
  Statement: ["Statement"],
  Document: ["Document"],
};

interface Lookup {
  readonly field: Field;
  readonly id: string;
  readonly put: (found: unknown) => void;
}

/**
 * Shapes rows of plain values by the fields asked for. Where a row names a thing of the graph by its id, the thing is
 * fetched afterwards, all of them in one operation.
 */
export class Lookups {
  private readonly pending: Lookup[] = [];

  /** `times`: `asOf` and `knownAt` of what is fetched. */
  constructor(private readonly times: Readonly<Record<string, Argument>> = {}) {}

  object(field: Field, values: Readonly<Record<string, unknown>>): Record<string, unknown> {
    const shaped: Record<string, unknown> = {};
    for (const inner of field.fields) {
      if (inner.field === "__typename") shaped[inner.key] = field.type;
      else this.place(inner, values[inner.field] ?? null, (value) => (shaped[inner.key] = value));
    }
    return shaped;
  }

  /** Fetches what the rows refer to and puts it in its places. */
  async fill(ask: (selection: Selection) => Promise<Answer>): Promise<void> {
    const fields = [...new Set(this.pending.map(({ field }) => field))];
    const wanted = fields.flatMap((field) => slices(this.pending.filter((lookup) => lookup.field === field)));
    if (fields.length === 0) return;
    const answer = await ask({
      roots: wanted.map((lookups, index) => nodesRoot(lookups, `found${index}`, this.times)),
    });
    wanted.forEach((lookups, index) => {
      const ids = idsOf(lookups);
      const found = answer[`found${index}`] as readonly unknown[];
      for (const { id, put } of lookups) put(found[ids.indexOf(id)] ?? null);
    });
  }

  private place(field: Field, value: unknown, put: (value: unknown) => void): void {
    if (Array.isArray(value)) {
      const list: unknown[] = [];
      put(list);
      value.forEach((item, index) => {
        this.place(field, item, (placed) => (list[index] = placed));
      });
    } else if (field.type in looked && typeof value === "string") {
      put(null);
      this.pending.push({ field, id: value, put });
    } else if (typeof value === "object" && value !== null) {
      put(this.object(field, value as Record<string, unknown>));
    } else put(value);
  }
}

/** As many ids can be asked for at once. */
const idsAtOnce = 100;

/** A row may refer to several things, so a page of rows to more than can be asked for at once. */
function slices(lookups: readonly Lookup[]): Lookup[][] {
  const ids = idsOf(lookups);
  const count = Math.ceil(ids.length / idsAtOnce);
  return Array.from({ length: count }, (_, at) => {
    const own = new Set(ids.slice(at * idsAtOnce, (at + 1) * idsAtOnce));
    return lookups.filter(({ id }) => own.has(id));
  });
}

const idsOf = (lookups: readonly Lookup[]): string[] => [...new Set(lookups.map(({ id }) => id))];

function nodesRoot(lookups: readonly Lookup[], key: string, times: Field["arguments"]): Field {
  const { type, fields } = lookups[0]!.field;
  const types = looked[type] ?? [];
  return {
    key,
    field: "nodes",
    type: "Node",
    on: null,
    arguments: { ...times, ids: { constant: idsOf(lookups) } },
    fields: fields.map((field) => (field.on ? field : { ...field, on: types })),
  };
}
