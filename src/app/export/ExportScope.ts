import type { Question } from "../ask/Ask";

/** What a question's answer names. */
export interface AnsweredScope {
  readonly ids: readonly string[];
  /** The question in words, for the file's head. */
  readonly query: string;
}

/**
 * What to export: everything, what lies around an entity, the ways between two, what an answer names, or what the answer to a
 * question will name.
 */
export type ExportScope =
  | { readonly all: true }
  | { readonly of: string; readonly depth: number }
  | { readonly from: string; readonly to: string; readonly maxLength: number }
  | { readonly question: Question }
  | AnsweredScope;
