/** Texts made to be slow, of any length in characters: dense, repetitive, endless or nested. */
const fill =
  (piece: string) =>
  (size: number): string =>
    piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

/** What surrounds a sample, so that it is read as an article: its own paragraph would be refused as none. */
const lead =
  "The ministers of both states met on Monday and agreed on the price of copper for the coming years.";

export const samples: Readonly<Record<string, (size: number) => string>> = {
  "names without end": fill("Kesra Corp. and "),
  "sentences without end": fill("Minister Amina Were met Minister Peru Lima in Nairobi. "),
  "one line without a full stop": fill(
    "the minister of trade said that both sides agreed to sign the accord with kenya ",
  ),
  "capital letters": fill("A"),
  "capitalised words": fill("Abcd "),
  "nested brackets": (size) => `The sides ${"(".repeat(size / 2)}met${")".repeat(size / 2)} again.`,
  dates: fill("on 5 May 2020, "),
};

/** A sample as a whole document. */
export function documentWith(sample: string, size: number): Buffer {
  return Buffer.from(`Copper talks\n\n${lead}\n\n${samples[sample]!(size)}\n\n${lead}\n`);
}
