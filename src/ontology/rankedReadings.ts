/** The extractor id of a language model begins with this; the model's name follows. */
const model = "model:";

/**
 * What counts where readings differ: those of rules and people if there are any, else those of language models. A model adds what nobody else
 * found; it never outvotes what was proved without it.
 */
export function rankedReadings<T extends { readonly extractor: string }>(
  readings: readonly T[],
): readonly T[] {
  const proved = readings.filter(({ extractor }) => !extractor.startsWith(model));
  return proved.length > 0 ? proved : readings;
}
