/** The tokens of a name: the first, and the one after the last. */
export interface NamedProject {
  readonly first: number;
  readonly after: number;
}
