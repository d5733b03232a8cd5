/** Parts of a model's answer, as the form asks for them. */
export const thing = (id: string, kind: string, name: string, ...mentions: string[]) => ({
  id,
  kind,
  name,
  mentions,
});

interface Said {
  readonly quote: string;
  readonly fromWords: string;
  readonly toWords: string;
}

export const relation = (kind: string, from: string, to: string, said: Said, more: object = {}) => ({
  kind,
  from,
  to,
  ...said,
  title: null,
  role: null,
  city: null,
  stance: null,
  since: null,
  until: null,
  modality: "held",
  ...more,
});

export const fact = (about: string, property: string, words: string, quote: string, more: object = {}) => ({
  thing: about,
  property,
  words,
  value: null,
  quote,
  modality: "held",
  ...more,
});

export const answer = (
  things: readonly object[],
  relations: readonly object[] = [],
  facts: readonly object[] = [],
) => JSON.stringify({ things, relations, facts });
