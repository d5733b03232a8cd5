import { buildApiSchema } from "../../../api/buildApiSchema";
import { type DescribedField, type DescribedType, describeApiSchema } from "../../../api/describeApiSchema";
import { markdownTable } from "../markdownTable";

const sections: readonly (readonly [string, (type: DescribedType) => boolean])[] = [
  ["Questions", ({ name }) => name === "Query"],
  ["Corrections", ({ name }) => name === "Mutation"],
  ["Objects", ({ form, name }) => form === "object" && !isPage(name)],
  ["Interfaces and unions", ({ form }) => form === "interface" || form === "union"],
  ["Enumerations", ({ form }) => form === "enum"],
  ["Filters and orders", ({ form }) => form === "input"],
  ["Pages of lists", ({ form, name }) => form === "object" && isPage(name)],
  ["Scalars", ({ form }) => form === "scalar"],
];

const isPage = (name: string): boolean => /(Connection|Edge)$/.test(name);

/** Markdown of the GraphQL reference: every type with its fields, each type named linking to its own place. */
export function printSchemaPage(): string {
  const types = describeApiSchema(buildApiSchema());
  const told = new Set<DescribedType>();
  const parts = sections.map(([title, belongs]) => {
    const inside = types.filter((type) => belongs(type) && !told.has(type));
    for (const type of inside) told.add(type);
    return `## ${title}\n\n${inside.map(printType).join("\n")}`;
  });
  return [
    "# GraphQL schema",
    "The contract for programs, as [schema.graphql](schema.graphql) has it and `cooperation-graph schema` prints it. The\n" +
      "console at `/graphiql` of a running server completes it as you type.",
    ...parts,
  ].join("\n\n");
}

function printType({ name, about, ties, fields, values }: DescribedType): string {
  const rows = fields.flatMap((field) => [row(field, ""), ...field.arguments.map((one) => row(one, "↳ "))]);
  return [
    `### ${name}\n`,
    `${about}${ties.length > 0 ? ` *${ties.map((tie) => link(tie, tie)).join(", ")}*` : ""}\n`,
    rows.length > 0 ? markdownTable(["Field", "Type", "Meaning"], rows) : "",
    values.length > 0
      ? markdownTable(
          ["Value", "Meaning"],
          values.map((value) => [`\`${value.name}\``, value.about]),
        )
      : "",
  ].join("\n");
}

const row = ({ name, type, named, about, fallback }: DescribedField, indent: string): string[] => [
  `${indent}\`${name}\``,
  link(type, named),
  about + (fallback === undefined ? "" : ` Unless told: \`${fallback}\`.`),
];

const link = (words: string, name: string): string => `[\`${words}\`](#${name.toLowerCase()})`;
