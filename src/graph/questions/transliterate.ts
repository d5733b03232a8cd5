/** Cyrillic and Latin side by side, longest Latin first where one begins another; Russian, Mongolian and Ukrainian letters. */
const table =
  "щ=shch ё=yo ж=zh х=kh ц=ts ч=ch ш=sh ю=yu я=ya є=ye ї=yi а=a б=b в=v г=g д=d е=e з=z и=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f ы=y э=e ө=o ү=u і=i ґ=g ъ= ь=";

const pairs = table.split(" ").map((pair) => pair.split("=") as [string, string]);
const latin = new Map(pairs);
const cyrillic = pairs.filter(([, letters]) => letters !== "");

/** A word in Latin letters, as names are commonly written: "путин" → "putin". What is not Cyrillic stays. */
export function toLatin(word: string): string {
  return Array.from(word)
    .map((letter) => latin.get(letter) ?? letter)
    .join("");
}

/** A word in Cyrillic letters, one of its possible spellings: "putin" → "путин". What is not Latin stays. */
export function toCyrillic(word: string): string {
  let rest = word;
  let written = "";
  while (rest.length > 0) {
    const pair = cyrillic.find(([, letters]) => rest.startsWith(letters));
    written += pair ? pair[0] : (rest[0] as string);
    rest = rest.slice(pair ? pair[1].length : 1);
  }
  return written;
}
