/** What became of one operation, for logs and metrics. Values of variables are not in it. */
export interface OperationEvent {
  readonly requestId: string;
  /** Name the author gave it; null for an anonymous one. */
  readonly operation: string | null;
  readonly kind: string | null;
  /** SHA-256 of the document, hexadecimal. */
  readonly document: string | null;
  readonly caller: string | null;
  readonly points: number;
  readonly milliseconds: number;
  /** Codes of its errors; empty where all went well. */
  readonly codes: readonly string[];
}
