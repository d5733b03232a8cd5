import { modalities, relations } from "../../ontology/ontology";
import type { Correcting, Correction, Curation } from "../Curation";
import { constantCase } from "../types/constantCase";

type Arguments = Readonly<Record<string, unknown>>;

/** How each mutation calls the correction behind it. Arguments were checked against the schema. */
export const corrections: Readonly<
  Record<string, (curation: Curation, given: Arguments, by: Correcting) => Promise<Correction>>
> = {
  ingestDocument: (curation, given, by) => {
    const { title, publisher, publishedOn } = given;
    return curation.ingest(text(given["text"]), present({ title, publisher, publishedOn }), by);
  },
  withdrawDocument: (curation, { id, reason }, by) => curation.withdraw(text(id), text(reason), by),
  judge: (curation, { a, b, verdict, reason }, by) =>
    curation.judge(
      text(a),
      text(b),
      text(verdict).toLowerCase() as "same" | "different" | "unsure",
      text(reason),
      by,
    ),
  undo: (curation, { change }, by) => curation.undo(text(change), by),
  rename: (curation, { entity, name }, by) => curation.rename(text(entity), text(name), by),
  splitEntity: (curation, { entity, mentions, reason }, by) =>
    curation.split(text(entity), mentions as string[], typeof reason === "string" ? reason : null, by),
  retractStatement: (curation, { id, reason }, by) => curation.retract(text(id), text(reason), by),
  addStatement: (curation, given, by) => {
    const { title, city, stance, since, until } = given;
    const stated = {
      document: text(given["document"]),
      start: given["start"] as number,
      end: given["end"] as number,
      kind: text(given["kind"]),
      from: text(given["from"]),
      to: text(given["to"]),
      properties: {
        ...present({ title, city, stance, since, until, role: word(roles, given["role"]) }),
        modality: word(Object.keys(modalities), given["modality"]) ?? "held",
      },
    };
    return curation.addStatement(stated, text(given["reason"]), by);
  },
};

const roles = Object.values(relations).flatMap(({ properties }) =>
  "role" in properties ? [...properties.role.values] : [],
);

/** The ontology's word behind an enum value. */
const word = (words: readonly string[], value: unknown): string | undefined =>
  words.find((candidate) => constantCase(candidate) === value);

const text = (value: unknown): string => (typeof value === "string" ? value : "");

function present<K extends string>(values: Record<K, unknown>): Partial<Record<K, string>> {
  const given = Object.entries(values).filter(([, value]) => typeof value === "string");
  return Object.fromEntries(given) as Partial<Record<K, string>>;
}
