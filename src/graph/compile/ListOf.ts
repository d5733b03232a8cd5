import type { Times } from "./Times";

/** Where statements or mentions are listed: of a document, of an entity, or all of them. */
export interface ListOf {
  readonly name: string;
  readonly imports: readonly string[];
  /** The pattern up to the listed thing, under the name it is given. */
  match(variable: string, times: Times): string;
  readonly inOneDocument?: boolean;
  readonly distinct?: boolean;
}
