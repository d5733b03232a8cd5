import { nameWords } from "../words/nameWords";
import { latinForms } from "./latinForms";
import type { NamePart, PersonName } from "./PersonName";
import { soundSkeleton } from "./soundSkeleton";

const cache = new Map<string, PersonName>();
const kept = 50_000;

/**
 * Reads a person's name as written into its parts.
 * `"Mr. B.Bold"` → parts "b" (an initial) and "bold"; `"Kim Min-ji"` → "kim" and "minji" (syllables "min", "ji").
 */
export function parseName(text: string): PersonName {
  const known = cache.get(text);
  if (known) return known;
  if (cache.size >= kept) cache.clear();
  const parts = text
    .normalize("NFC")
    .replace(/['’ʼ]s?(?=\s|$)/gu, "")
    .replace(/(\p{L})\.(?=\p{L}{2})/gu, "$1. ")
    .split(/[\s,]+/u)
    .map(readPart)
    .filter((part) => part !== undefined);
  const name = { text, parts, readings: readingsOf(parts) };
  cache.set(text, name);
  return name;
}

function readPart(written: string): NamePart | undefined {
  const bare = written.replace(/[^\p{L}\p{M}.\-'’ʼ‐‑]/gu, "");
  const [first = ""] = latinForms(bare.replace(/[.\-‐‑]/gu, ""));
  if (first === "" || nameWords.courtesies.has(first)) return undefined;
  const initial = /^\p{L}{1,3}\.$/u.test(bare) || /^(?:\p{Lu}\.-?){2,}$/u.test(bare);
  const dropped = bare.replace(/^(?:al|el|as|ash|ad|ar|an|at)[-‐‑](?=\p{L}{2})/iu, "");
  const syllables = dropped
    .split(/[-‐‑]/u)
    .map((piece) => latinForms(piece)[0] ?? "")
    .filter((piece) => piece !== "");
  const forms = latinForms(dropped.replace(/[.\-‐‑]/gu, ""));
  return {
    forms,
    sounds: forms.map(soundSkeleton),
    initial,
    particle: !initial && /^\p{Ll}/u.test(bare) && nameWords.particles.has(first),
    syllables,
  };
}

function readingsOf(parts: readonly NamePart[]): NamePart[][] {
  const own = parts.filter((part) => !part.particle);
  const found = [own];
  if (own.length < 3 || own.length > 4) return found;
  for (let at = 0; at + 1 < own.length; at++) {
    const [x, y] = [own[at]!, own[at + 1]!];
    if (x.initial || y.initial) continue;
    const form = x.forms[0]! + y.forms[0]!;
    const syllables = [...x.syllables, ...y.syllables];
    const joined = { ...x, forms: [form], sounds: [soundSkeleton(form)], syllables };
    found.push([...own.slice(0, at), joined, ...own.slice(at + 2)]);
  }
  return found;
}
