import { kinds, modalities, relationProperties, relations } from "../../ontology/ontology";
import { offices } from "../../ontology/offices";
import type { EndSpecification, PropertySpecification } from "../../ontology/specification";
import { banner } from "./banner";
import { markdownTable } from "./markdownTable";

type Properties = Readonly<Record<string, PropertySpecification>>;

function propertyRows(properties: Properties): string[][] {
  return Object.entries(properties).map(([name, property]) => [
    `\`${name}\``,
    property.about,
    property.values ? property.values.join(", ") : property.value,
  ]);
}

function ends(end: EndSpecification): string {
  return Object.keys(end).join(", ");
}

function fields(end: EndSpecification): string {
  return Object.entries(end)
    .flatMap(([kind, names]) => Object.keys(names).map((name) => `\`${kind}.${name}\``))
    .join(", ");
}

/** `schema/ontology.md`: what exists and how it is tied, as `src/ontology/ontology.ts` has it. */
export function printOntology(): string {
  const tables = Object.entries(
    kinds as Record<string, { about: string; plural: string; properties: Properties }>,
  ).map(
    ([kind, { about, plural, properties }]) =>
      `### ${kind}\n\n${about} Listed by \`Query.${plural}\`.\n` +
      (Object.keys(properties).length
        ? `\n${markdownTable(["Property", "Meaning", "Value"], propertyRows(properties))}`
        : ""),
  );
  const ties = Object.entries(relations).map(([name, relation]) => [
    `\`${name}\``,
    relation.about,
    `${ends(relation.from)} *${relation.forward}* ${ends(relation.to)}`,
    fields(relation.from),
    fields(relation.to),
    Object.entries(relation.properties as Properties)
      .map(([key, { values }]) => (values ? `${key}: ${values.join(", ")}` : key))
      .join("; "),
  ]);
  return [
    banner("src/ontology/ontology.ts") + "\n# Ontology",
    "What the graph can say. One word per thing through every layer: a kind's name is its Neo4j label and its GraphQL\n" +
      "type; a relation's name is its Neo4j relationship type and its `RelationKind`.",
    "## Kinds",
    ...tables.map((table) => table.trimEnd()),
    "## Relations",
    markdownTable(
      ["Relation", "Meaning", "Reads", "Fields forward", "Fields backward", "Own properties"],
      ties,
    ).trimEnd(),
    "Every relation carries besides:",
    markdownTable(["Property", "Meaning", "Value"], propertyRows(relationProperties)).trimEnd(),
    "## Modality of a statement",
    markdownTable(
      ["Modality", "Meaning"],
      Object.entries(modalities).map(([name, about]) => [`\`${name}\``, about]),
    ).trimEnd(),
    "## Words of offices",
    "By these words of titles `contradictions` knows offices that cannot have two holders, and `whoHeld` tells an office\n" +
      "from a deputy's or a predecessor's.",
    markdownTable(
      ["Words", "Meaning"],
      Object.values(offices).map(({ about, words }) => [words.join(", "), about]),
    ),
  ].join("\n\n");
}
