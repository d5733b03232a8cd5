/** spaCy's shape of a word: "Seoul" → "Xxxxx", "COP12" → "XXXdd"; runs are cut after four. */
export function wordShape(word: string): string {
  if (word.length >= 100) return "LONG";
  let shape = "";
  let last = "";
  let run = 0;
  for (const letter of word) {
    const sign = /\p{L}/u.test(letter)
      ? /\p{Lu}/u.test(letter)
        ? "X"
        : "x"
      : /\p{Nd}/u.test(letter)
        ? "d"
        : letter;
    run = sign === last ? run + 1 : 0;
    last = sign;
    if (run < 4) shape += sign;
  }
  return shape;
}
