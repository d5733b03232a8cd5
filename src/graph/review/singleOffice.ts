const heads =
  "['president', 'minister', 'chancellor', 'king', 'queen', 'governor', 'mayor', 'secretary-general']";
/** Words that make another office, of which there may be several. */
const lesser = "['deputy', 'vice', 'assistant', 'former', 'ex', 'acting']";

/**
 * Cypher condition under which a title is that of an office that one person holds at a time. A minister without a field
 * of government, known by the state alone, may be any of its ministers.
 */
export function singleOffice(title: string, place: string): string {
  const words = `split(replace(replace(toLower(${title}), ',', ' '), 'secretary general', 'secretary-general'), ' ')`;
  return `any(word IN ${words} WHERE word IN ${heads})
      AND none(word IN split(replace(toLower(${title}), '-', ' '), ' ') WHERE word IN ${lesser})
      AND NOT (${place}:Country AND toLower(${title}) = 'minister')`;
}
