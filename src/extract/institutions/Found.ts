/** Tokens `[first, after)` that name an institution, before overlaps are settled. */
export interface Found {
  readonly first: number;
  readonly after: number;
  readonly rule: string;
  /** Kind of the head noun ("ministry", "company"), "organization" for a known international body, "unnamed" for a bare name. */
  readonly type: string;
  /** Usual name, where the words are a known name of it. */
  readonly name?: string;
  readonly code?: string;
}
