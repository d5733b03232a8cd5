export interface NamedMention {
  readonly id: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly document: {
    readonly id: string;
    readonly title: string | null;
    readonly publisher: string | null;
  };
}

/** Mentions by their words, most used first. */
export function namesOf(
  mentions: readonly NamedMention[],
): readonly { readonly text: string; readonly own: readonly NamedMention[] }[] {
  const byText = new Map<string, NamedMention[]>();
  for (const mention of mentions) byText.set(mention.text, [...(byText.get(mention.text) ?? []), mention]);
  return [...byText]
    .map(([text, own]) => ({ text, own }))
    .sort((a, b) => b.own.length - a.own.length || a.text.localeCompare(b.text));
}
