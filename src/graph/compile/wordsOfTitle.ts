/**
 * Cypher that gives a title as its words between spaces, so that a word of it is found by ` word `: "Vice-Minister, Energy"
 * is " vice minister  energy ".
 */
export const wordsOfTitle = (title: string): string =>
  `(' ' + toLower(replace(replace(${title}, ',', ' '), '-', ' ')) + ' ')`;
