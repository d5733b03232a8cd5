import type { KnownChain } from "../ontology/Batch";
import type { EntityKind } from "../ontology/derived";
import { contentId } from "./contentId";
import { judgePair } from "./kinds/judgePair";

/** Kinds whose chains of two texts are one where all that is judged by is equal; two equal events may still be two. */
const alike = new Set<EntityKind>(["Official", "Institution", "Topic"]);

/**
 * Hash of all that a chain's identity is judged by; null where even an equal chain of another text would not certainly be
 * the same: events, bare family names, ministries of no known state.
 */
export function profileOf(chain: Omit<KnownChain, "keys" | "entity">): string | null {
  const { kind, names, features } = chain;
  if (!alike.has(kind)) return null;
  const itself = { ...chain, keys: [], entity: chain.id };
  if (judgePair(itself, { ...itself, document: "" })?.verdict !== "same") return null;
  return contentId("profile", kind, JSON.stringify([names, features]));
}
