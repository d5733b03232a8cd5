/** A value of an enumeration as a word: `IN_FORCE` is "in force". */
export const wordOf = (value: string): string => value.toLowerCase().replaceAll("_", " ");
