/** Words of the ontology as a list in a statement's text. Not for values: these go as parameters. */
export const stringList = (words: readonly string[]): string =>
  `[${words.map((word) => `'${word}'`).join(", ")}]`;
