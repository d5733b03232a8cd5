import type { EntityKind } from "../../ontology/derived";
import { foldName } from "../../ontology/foldName";
import { kinds } from "../../ontology/ontology";
import { rankedReadings } from "../../ontology/rankedReadings";
import type { KindSpecification } from "../../ontology/specification";
import type { AttributeRow } from "../../ontology/Batch";
import { flatDate } from "../flatDate";
import { settleDate } from "./settleDate";

/** One spelling of an entity and how many chains bear it. */
export interface Spelling {
  readonly text: string;
  readonly language: string;
  /** Chains that a mention of this spelling belongs to. */
  readonly bearers: number;
  /** Chains of which it is the fullest name. */
  readonly named: number;
}

export type AttributeWitness = Pick<
  AttributeRow,
  "id" | "property" | "value" | "date" | "observedOn" | "modality" | "extractor"
> & { readonly document: string };

/** Everything an entity's properties are computed from. */
export interface EntitySources {
  readonly id: string;
  readonly kind: EntityKind;
  readonly spellings: readonly Spelling[];
  /** What its mentions say; told only where it is no chain's, but made of mentions that a person parted from theirs. */
  readonly words: readonly { readonly text: string; readonly document: string }[];
  readonly attributes: readonly AttributeWitness[];
  /** The name a person chose, where one did. */
  readonly chosenName: string | null;
}

export type EntityProperties = Readonly<
  Record<string, string | number | boolean | readonly string[] | readonly number[] | null>
>;

/**
 * The properties of an entity from the chains and attributes that tell of it: name, spellings, date, status, city.
 * They hang on the set of sources alone, not on their order.
 */
export function deriveEntity(sources: EntitySources): EntityProperties {
  const { id, kind, attributes } = sources;
  const { spellings, words } = sources;
  const name = sources.chosenName ?? chooseName(spellings) ?? nameOfParted(spellings, words) ?? id;
  const aliases = spellings
    .filter(({ bearers }) => bearers > 0)
    .sort(
      (one, other) =>
        other.bearers - one.bearers || compare(one.text, other.text) || compare(one.language, other.language),
    );
  const specified = (kinds[kind] as KindSpecification).properties;
  const asserted = attributes.filter(({ modality }) => modality !== "denied" && modality !== "hypothetical");
  const believed = (wanted: AttributeRow["property"]) =>
    rankedReadings(asserted.filter(({ property }) => property === wanted));
  const dates = believed("date").flatMap(({ date, document }) => (date ? [{ date, document }] : []));
  return {
    id,
    kind,
    name,
    matchName: foldName(name),
    sortName: foldName(name).replace(/\d+/gu, (number) => number.padStart(6, "0")),
    aliases: aliases.map(({ text }) => text),
    aliasLanguages: aliases.map(({ language }) => language),
    aliasDocuments: aliases.map(({ bearers }) => bearers),
    documentCount:
      spellings.reduce((sum, { named }) => sum + named, 0) ||
      new Set(words.map(({ document }) => document)).size,
    ...("code" in specified ? { code: id } : {}),
    ...("date" in specified ? flatDate("date", settleDate(dates)) : {}),
    ...("status" in specified
      ? { status: latestStatus(believed("status"), specified["status"].values ?? []) }
      : {}),
    ...("city" in specified ? { city: mostStated(believed("city")) } : {}),
  };
}

/**
 * The name to show: one without initials before one with, then what most chains call it, then the longer, then the
 * first in order.
 */
export function chooseName(spellings: readonly Spelling[]): string | null {
  const initials = (text: string): number => text.match(/(?<!\p{L})\p{L}\./gu)?.length ?? 0;
  const byName = new Map<string, number>();
  for (const { text, named } of spellings) if (named > 0) byName.set(text, (byName.get(text) ?? 0) + named);
  const names = [...byName.entries()].sort(
    ([one, ones], [other, others]) =>
      Math.min(initials(one), 1) - Math.min(initials(other), 1) ||
      others - ones ||
      other.length - one.length ||
      compare(one, other),
  );
  return names[0]?.[0] ?? null;
}

/** Of mentions that are no chain's: a name that one of them bears, else the longest words, "the vice minister". */
function nameOfParted(spellings: readonly Spelling[], words: EntitySources["words"]): string | null {
  const borne = chooseName(spellings.map((spelling) => ({ ...spelling, named: spelling.bearers })));
  const said = words.map(({ text }) => text.replace(/\s+/gu, " "));
  return borne ?? said.sort((one, other) => other.length - one.length || compare(one, other))[0] ?? null;
}

/** The status that was observed last; of several of one day the furthest along, what is known before what is planned. */
function latestStatus(attributes: readonly AttributeWitness[], order: readonly string[]): string | null {
  const told = attributes.filter(({ value }) => order.includes(value));
  const rank = ({ value, modality }: AttributeWitness): number =>
    (modality === "held" ? 100 : 0) + order.indexOf(value);
  told.sort(
    (one, other) =>
      compare(other.observedOn?.earliest ?? "", one.observedOn?.earliest ?? "") ||
      rank(other) - rank(one) ||
      compare(one.value, other.value),
  );
  return told[0]?.value ?? null;
}

/** The value that most documents state; of equals the first in order. */
function mostStated(attributes: readonly AttributeWitness[]): string | null {
  const documents = new Map<string, Set<string>>();
  for (const attribute of attributes) {
    const known = documents.get(attribute.value) ?? new Set<string>();
    documents.set(attribute.value, known.add(attribute.document));
  }
  const ranked = [...documents.entries()].sort(
    ([one, ones], [other, others]) => others.size - ones.size || compare(one, other),
  );
  return ranked[0]?.[0] ?? null;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
