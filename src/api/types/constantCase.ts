/** "in force", "co-chair", "sourceCount", "Official" → IN_FORCE, CO_CHAIR, SOURCE_COUNT, OFFICIAL: the ontology's word as an enum value. */
export const constantCase = (word: string): string =>
  word
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .replace(/[ -]/g, "_")
    .toUpperCase();
