import { readFileSync } from "node:fs";
import { join } from "node:path";
import { kinds, modalities, relations } from "../../ontology/ontology";
import type { KindSpecification, RelationSpecification } from "../../ontology/specification";

const file = join(__dirname, "..", "..", "..", "seeds", "prompts", "reading.md");
let template: string | undefined;

/**
 * The instruction of `seeds/prompts/reading.md` with the ontology's own sentences filled in. The text itself is no part of it:
 * it is handed over apart, between two lines that bear `mark`.
 */
export function loadPrompt(mark: string): string {
  template ??= fill(readFileSync(file, "utf8"), {
    kinds: list(Object.entries(kinds).map(([kind, { about }]) => `${kind}: ${about}`)),
    relations: list(
      Object.entries(relations as Record<string, RelationSpecification>).map(([kind, specification]) => {
        const [from, to] = [specification.from, specification.to].map((end) => Object.keys(end).join(", "));
        return `${kind} (${from} → ${to}): ${specification.about}${properties(specification.properties)}`;
      }),
    ),
    modalities: list(Object.entries(modalities).map(([modality, about]) => `${modality}: ${about}`)),
    facts: list(
      Object.entries(kinds as Record<string, KindSpecification>).flatMap(([kind, specification]) => {
        const told = Object.entries(specification.properties).filter(([, { value }]) => value !== "code");
        return told.length > 0 ? [`${kind}:${properties(Object.fromEntries(told))}`] : [];
      }),
    ),
  });
  return fill(template, { mark });
}

function properties(specified: KindSpecification["properties"]): string {
  return Object.entries(specified)
    .map(([name, { about, values }]) => ` ${name}: ${about}${values ? ` One of: ${values.join(", ")}.` : ""}`)
    .join("");
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join("\n");
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return Object.entries(values).reduce(
    (filled, [name, value]) => filled.replaceAll(`{{${name}}}`, value),
    text,
  );
}
