import type { EntityKind } from "../../ontology/derived";
import { kinds, relations } from "../../ontology/ontology";
import type { KindSpecification } from "../../ontology/specification";
import {
  type AttributeWitness,
  deriveEntity,
  type EntitySources,
  type Spelling,
} from "../derive/deriveEntity";
import { readFlatDate } from "../flatDate";
import type { Change } from "./Change";

interface StoredEntity {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly spellings: readonly Spelling[];
  readonly words: EntitySources["words"];
  readonly degree: number;
}

const types = Object.keys(relations).join("|");
const described = Object.entries<KindSpecification>(kinds).flatMap(([kind, { properties }]) =>
  "date" in properties || "status" in properties ? [kind] : [],
);

/** Computes the properties of all touched entities anew and writes what differs from what is stored. */
export async function deriveTouchedEntities(change: Change): Promise<void> {
  const touched = change.entities;
  if (touched.size === 0) return;
  const ids = [...touched.keys()];
  const attributes = await attributesOf(
    change,
    ids.filter((id) => described.includes(touched.get(id) ?? "")),
  );
  const rows = [];
  for (const { id, properties, spellings, words, degree } of await storedEntities(change, ids)) {
    const chosen = properties["chosenName"];
    const wanted: Record<string, unknown> = {
      ...deriveEntity({
        id,
        kind: touched.get(id) as EntityKind,
        spellings,
        words,
        attributes: attributes.get(id) ?? [],
        chosenName: typeof chosen === "string" ? chosen : null,
      }),
      degree,
    };
    const differs = Object.entries(wanted).filter(([key, value]) => !same(properties[key] ?? null, value));
    if (differs.length > 0) rows.push({ id, properties: Object.fromEntries(differs) });
  }
  if (rows.length === 0) return;
  await change.run("UNWIND $rows AS row MATCH (e:Entity {id: row.id}) SET e += row.properties", { rows });
}

async function storedEntities({ run }: Change, ids: readonly string[]): Promise<StoredEntity[]> {
  return run<StoredEntity>(
    `UNWIND $ids AS id
     MATCH (e:Entity {id: id})
     CALL (e) {
       OPTIONAL MATCH (a:Alias {entity: e.id})
       RETURN collect(a {.text, .language, bearers: COUNT { (a)<-[:BEARS]-() }, named: COUNT { (a)<-[:NAMED]-() }}) AS spellings
     }
     RETURN id, properties(e) AS properties, spellings,
       CASE WHEN any(spelling IN spellings WHERE spelling.named > 0) THEN [] ELSE COLLECT {
         MATCH (e)<-[:REFERS_TO]-(m:Mention)-[:IN]->(d:Document) RETURN {text: m.text, document: d.id}
       } END AS words,
       COUNT { (e)-[:${types}]-() } AS degree`,
    { ids },
  );
}

async function attributesOf(
  { run }: Change,
  ids: readonly string[],
): Promise<Map<string, AttributeWitness[]>> {
  const found = new Map<string, AttributeWitness[]>();
  if (ids.length === 0) return found;
  const rows = await run<{ id: string; a: Readonly<Record<string, unknown>>; document: string }>(
    `UNWIND $ids AS id
     MATCH (e:Entity {id: id})<-[:DESCRIBES]-(a:Attribute)-[:STATED_IN]->(document:Document)
     RETURN id, a {.*} AS a, document.id AS document`,
    { ids },
  );
  for (const { id, a, document } of rows) {
    const witness = {
      id: a["id"] as string,
      property: a["property"] as AttributeWitness["property"],
      value: a["value"] as string,
      date: readFlatDate("date", a),
      observedOn: readFlatDate("observedOn", a),
      modality: a["modality"] as AttributeWitness["modality"],
      extractor: a["extractor"] as string,
      document,
    };
    found.set(id, [...(found.get(id) ?? []), witness]);
  }
  return found;
}

function same(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  return one.length === other.length && one.every((value, index) => value === other[index]);
}
