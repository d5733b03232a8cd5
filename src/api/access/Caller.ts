import type { AccessLevel } from "./AccessLevel";

/** Whoever sends a request. */
export interface Caller {
  readonly level: AccessLevel;
  /** Name of the key or subject of the token; null for whoever shows neither. Stands in the audit log as author. */
  readonly name: string | null;
  /** What its cost is charged to: the key, else the address it came from. */
  readonly account: string;
}
