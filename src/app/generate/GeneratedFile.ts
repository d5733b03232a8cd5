/** A file of the repository that is printed from code and never edited by hand. */
export interface GeneratedFile {
  /** Path from the project's root. */
  readonly path: string;
  /** The whole text the file must have; `current` is what it has now, for those of which only a part is generated. */
  readonly print: (current: string) => string | Promise<string>;
}
