import type { Answer } from "../../graph/answer";
import type { Field, Selection } from "../../graph/Selection";
import { kinds } from "../../ontology/ontology";
import type { Correction } from "../Curation";

type Ask = (selection: Selection) => Promise<Answer>;

const entityTypes = Object.keys(kinds);

/** The payload of a mutation: what the correction did, and what it touched, read again from the graph. */
export async function payloadOf(
  root: Field,
  correction: Correction,
  clientMutationId: string | null,
  ask: Ask,
): Promise<Record<string, unknown>> {
  const payload: Record<string, unknown> = {};
  for (const field of root.fields)
    payload[field.key] = await valueOf(field, root, correction, clientMutationId, ask);
  return payload;
}

async function valueOf(
  field: Field,
  root: Field,
  correction: Correction,
  clientMutationId: string | null,
  ask: Ask,
): Promise<unknown> {
  switch (field.field) {
    case "__typename":
      return root.type;
    case "change":
      return correction.change;
    case "clientMutationId":
      return clientMutationId;
    case "userErrors":
      return correction.refusals.map((refusal) => picked(field, { ...refusal, __typename: "UserError" }));
    case "entities":
      return await things(field, correction.entities ?? [], entityTypes, ask);
    case "entity":
      return (await things(field, (correction.entities ?? []).slice(0, 1), entityTypes, ask))[0] ?? null;
    case "document":
      return await thing(field, correction.document, "Document", ask);
    case "statement":
      return await thing(field, correction.statement, "Statement", ask);
    default:
      return await report(field, correction, ask);
  }
}

async function report(field: Field, { report: row }: Correction, ask: Ask): Promise<unknown> {
  if (!row) return null;
  const values = picked(field, { ...row, __typename: "IngestReport" });
  for (const inner of field.fields)
    if (inner.field === "duplicateOf")
      values[inner.key] = await thing(inner, row.duplicateOf, "Document", ask);
  return values;
}

const picked = (field: Field, values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(field.fields.map(({ key, field: name }) => [key, values[name] ?? null]));

async function thing(field: Field, id: string | null | undefined, type: string, ask: Ask): Promise<unknown> {
  if (id === null || id === undefined) return null;
  return (await things(field, [id], [type], ask))[0] ?? null;
}

async function things(
  field: Field,
  ids: readonly string[],
  types: readonly string[],
  ask: Ask,
): Promise<readonly unknown[]> {
  if (ids.length === 0) return [];
  const fields = field.fields.map((inner) => (inner.on ? inner : { ...inner, on: types }));
  const nodes = {
    key: "nodes",
    field: "nodes",
    type: "Node",
    on: null,
    arguments: { ids: { constant: ids } },
    fields,
  };
  const found = (await ask({ roots: [nodes] }))["nodes"] as readonly unknown[];
  return found.filter((one) => one !== null);
}
