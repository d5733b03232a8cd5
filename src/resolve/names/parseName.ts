import { nameWords } from "../words/nameWords";
import { latinForms } from "./latinForms";
import type { NamePart, PersonName } from "./PersonName";

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
  const name = { text, parts };
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
  return {
    forms: latinForms(dropped.replace(/[.\-‐‑]/gu, "")),
    initial,
    particle: !initial && /^\p{Ll}/u.test(bare) && nameWords.particles.has(first),
    syllables,
  };
}
