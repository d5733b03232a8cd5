import { z } from "zod";
import { foldText } from "./foldText";
import { readWords } from "./readWords";

const list = z.array(z.string());
const states = readWords(
  "countries.json",
  z.array(
    z.looseObject({
      code: z.string(),
      name: z.string(),
      official: z.string(),
      demonyms: list,
      capitals: list,
    }),
  ),
);
const further = readWords(
  "countryNames.yaml",
  z.array(z.looseObject({ words: list, code: z.string(), form: z.string() })),
);

/** Folded words and phrases → ISO code: `names` are names and demonyms of states, `capitals` their capitals. */
export const countryPhrases = {
  names: new Map([
    ...states.flatMap(({ code, name, official, demonyms }) => folded([name, official, ...demonyms], code)),
    ...further
      .filter(({ form }) => form === "name" || form === "demonym")
      .flatMap(({ words, code }) => folded(words, code)),
  ]),
  capitals: new Map([
    ...states.flatMap(({ code, capitals }) => folded(capitals, code)),
    ...further.filter(({ form }) => form === "capital").flatMap(({ words, code }) => folded(words, code)),
  ]),
};

function folded(words: readonly string[], code: string): [string, string][] {
  return words.map((word): [string, string] => [foldText(word), code]).filter(([word]) => word !== "");
}
