/** The words of a statement or attribute, with the id of the document they stand in. */
export const quoteValue = (row: Readonly<Record<string, unknown>>): object => ({
  text: row["quote"],
  start: row["start"],
  end: row["end"],
  document: row["document"],
});
