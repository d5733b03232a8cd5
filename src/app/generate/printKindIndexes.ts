import { kinds, relations } from "../../ontology/ontology";
import type { KindSpecification } from "../../ontology/specification";

/** `camelCase` or `CAPITALS` as the names of indexes are written. */
function snake(name: string): string {
  return /[a-z]/u.test(name) ? name.replace(/(?<=.)[A-Z]/gu, "_$&").toLowerCase() : name.toLowerCase();
}

function index(name: string, pattern: string, properties: readonly string[]): string {
  const keys = properties.map((property) => `n.${property}`).join(", ");
  return `CREATE INDEX ${name} IF NOT EXISTS FOR ${pattern} ON (${keys});\n`;
}

/** `cypher/V002__indexes_of_kinds.cypher`: what repeats for every kind of thing and of relation. */
export function printKindIndexes(): string {
  let text = "// Generated from src/ontology/ontology.ts by `npm run generate`; do not edit.\n";
  for (const [kind, specification] of Object.entries<KindSpecification>(kinds)) {
    const label = `(n:${kind})`;
    text += `\n${index(`${snake(kind)}_sort_name`, label, ["sortName", "id"])}`;
    text += index(`${snake(kind)}_match_name`, label, ["matchName"]);
    text += index(`${snake(kind)}_degree`, label, ["degree"]);
    for (const [property, { value }] of Object.entries(specification.properties)) {
      if (value === "statedDate")
        text += index(`${snake(kind)}_${property}`, label, [`${property}Earliest`, "id"]);
      else text += index(`${snake(kind)}_${property}`, label, [property]);
    }
  }
  for (const relation of Object.keys(relations)) {
    text += `\n${index(`${snake(relation)}_id`, `()-[n:${relation}]-()`, ["id"])}`;
    text += index(`${snake(relation)}_closed_id`, `()-[n:${relation}_CLOSED]-()`, ["id"]);
  }
  return text;
}
