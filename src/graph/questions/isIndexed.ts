/**
 * Words that Neo4j's standard analyzers leave out of an index (Lucene's English stop words): nothing is found by one, so
 * that none may be required.
 */
const left =
  /^(?:a|an|and|are|as|at|be|but|by|for|if|in|into|is|it|no|not|of|on|or|such|that|the|their|then|there|these|they|this|to|was|will|with)$/;

/** Whether a full-text index holds a folded word. */
export const isIndexed = (word: string): boolean => !left.test(word);
