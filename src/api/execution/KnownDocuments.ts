import type { DocumentNode, OperationDefinitionNode } from "graphql";

/** An operation of a document that was parsed, validated and found small enough before. */
export interface KnownDocument {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** SHA-256 of the text, hexadecimal. */
  readonly hash: string;
}

const documentsKept = 500;

/** Documents that passed every check that depends on their text alone; the one longest unused is forgotten first. */
export class KnownDocuments {
  private readonly known = new Map<string, KnownDocument>();

  add(text: string, operationName: string | null | undefined, known: KnownDocument): void {
    const key = keyOf(text, operationName);
    if (this.known.has(key)) return;
    if (this.known.size >= documentsKept) {
      const [oldest] = this.known.keys();
      if (oldest !== undefined) this.known.delete(oldest);
    }
    this.known.set(key, known);
  }

  find(text: string, operationName: string | null | undefined): KnownDocument | null {
    const key = keyOf(text, operationName);
    const known = this.known.get(key);
    if (!known) return null;
    this.known.delete(key);
    this.known.set(key, known);
    return known;
  }
}

/** A name has no space, so that it ends at the first one. */
const keyOf = (text: string, operationName: string | null | undefined): string =>
  operationName ? `${operationName} ${text}` : text;
