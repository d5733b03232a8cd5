import type { EntityKind } from "../../ontology/derived";
import type { WrittenEntity } from "../writeExtraction";
import type { GoldDocument, GoldEntity } from "./GoldDocument";
import { jaccard, normalForm, normalForms } from "./normalForm";

/** From this share of common words on two names are alike. */
const alike = 0.6;

const fuzzyKinds: ReadonlySet<EntityKind> = new Set(["Project", "Meeting", "Agreement", "Topic"]);

export function goldForms(entity: GoldEntity): Set<string> {
  return normalForms([entity.name, ...entity.mentions]);
}

function goldKinds(entity: GoldEntity): readonly EntityKind[] {
  return [entity.type, ...(entity.altTypes ?? [])];
}

export function writtenTexts(entity: WrittenEntity): string[] {
  return [entity.name, ...entity.mentions.map(({ text }) => text)];
}

/** The forms that negatives forbid for a kind, unless they also name a gold entity of the kind. */
export function barredForms(gold: GoldDocument, kind: EntityKind): Set<string> {
  const allowed = new Set(
    gold.entities
      .filter((entity) => goldKinds(entity).includes(kind))
      .flatMap((entity) => [...goldForms(entity)]),
  );
  const negatives = (gold.negatives ?? []).filter(({ type }) => type === kind);
  return new Set([...normalForms(negatives.map(({ text }) => text))].filter((form) => !allowed.has(form)));
}

/** How well a found entity fits a gold one: by name, by description, by similar words; 0 = not at all. */
export function affinity(found: WrittenEntity, gold: GoldEntity, barred: ReadonlySet<string>): number {
  if (!goldKinds(gold).includes(found.kind)) return 0;
  const texts = writtenTexts(found).filter((text) => !barred.has(normalForm(text)));
  const own = normalForms(texts);
  const strong = goldForms(gold);
  const described = gold.descriptions ?? [];
  const common = [...own].filter((form) => strong.has(form)).length;
  let score = 0;
  if (common > 0) score = 2 + (2 * common) / (own.size + strong.size);
  else if ([...normalForms(described)].some((form) => own.has(form))) score = 1.5;
  else if (fuzzyKinds.has(gold.type) || gold.implied) {
    const rivals = [gold.name, ...gold.mentions, ...described];
    const best = Math.max(0, ...texts.flatMap((text) => rivals.map((rival) => jaccard(text, rival))));
    score = best >= alike ? 0.5 + best : 0;
  }
  if (score === 0) return 0;
  return score - (found.kind === gold.type ? 0 : 0.25) + (gold.core ? 0.01 : 0);
}

/** Whether a note names the other entity's id: one node may stand for both. */
export function joinable(a: GoldEntity, b: GoldEntity): boolean {
  const named = (entity: GoldEntity) => new Set(entity.note?.match(/[\p{L}\p{N}_-]+/gu));
  return a.type === b.type && (named(a).has(b.id) || named(b).has(a.id));
}

/** What a paired entity wrongly swallows besides its own gold entity: ids of others, or texts of negatives. */
export function wrongMerges(
  gold: GoldDocument,
  found: WrittenEntity,
  pair: GoldEntity,
  text: string,
): string[] {
  const own = normalForms(writtenTexts(found));
  const peers = gold.entities.filter(({ type }) => type === pair.type);
  const bearers = new Map<string, number>();
  for (const peer of peers)
    for (const form of goldForms(peer)) bearers.set(form, (bearers.get(form) ?? 0) + 1);
  const swallowed = peers
    .filter((peer) => peer !== pair && !joinable(peer, pair))
    .filter((peer) => [...goldForms(peer)].some((form) => own.has(form) && bearers.get(form) === 1))
    .map(({ id }) => id);
  for (const negative of gold.negatives ?? []) {
    if (negative.type !== "WrongMerge" || negative.notSameAs !== pair.id) continue;
    const places = occurrences(text, negative.text);
    const inside = found.mentions.some(({ start, end }) =>
      places.some((place) => place <= start && end <= place + negative.text.length),
    );
    if (inside) swallowed.push(negative.text);
  }
  return swallowed;
}

/** Offsets at which a part stands in a text, without overlap. */
function occurrences(text: string, part: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) places.push(at);
  return places;
}

/** Why a found entity that fits no gold entity is wrong. */
export function reasonUnmatched(
  gold: GoldDocument,
  found: WrittenEntity,
  barred: ReadonlySet<string>,
): string {
  const texts = writtenTexts(found);
  const own = normalForms(texts);
  const equal = [...own].filter((form) => barred.has(form)).sort();
  const near = (gold.negatives ?? [])
    .filter(
      ({ type, text }) => type === found.kind && texts.some((candidate) => jaccard(candidate, text) >= alike),
    )
    .map(({ text }) => text);
  const hits = equal.length > 0 ? equal : [...new Set(near)].sort();
  if (hits.length > 0) return `negative: ${hits.join("; ")}`;
  const other = gold.entities.find((entity) => [...goldForms(entity)].some((form) => own.has(form)));
  return other ? `kind is ${other.type}` : "not in gold";
}
