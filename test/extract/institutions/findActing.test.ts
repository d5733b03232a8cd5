import { extractDocument } from "../../../src/extract/extractDocument";
import { documentOf } from "../documentOf";

function institutions(text: string): string[] {
  const { chains } = extractDocument(documentOf(`Kenya and Peru are friends. ${text}`));
  return chains.filter(({ kind }) => kind === "Institution").map(({ name }) => name);
}

test.each([
  [
    "A memorandum on docks between Talaria Offshore & Marine and Kenya was signed.",
    "Talaria Offshore & Marine",
  ],
  ["Kesra & Doman won the order.", "Kesra & Doman"],
  ["Two subsidiaries of KEPEX took part.", "KEPEX"],
  ["The minister’s ministry, BKMW, is preparing a law.", "BKMW"],
  ["Later BKMW signed a letter of intent on gas.", "BKMW"],
  ["Talaria Hydro delivered the turbines.", "Talaria Hydro"],
])("%s: %s", (text, expected) => {
  expect(institutions(text)).toContain(expected);
});

test.each([
  "LNG will come to Peru, and GDP has grown.",
  "The Ministry of Science & Technology agreed.",
  "Trade & Investment matter.",
])("%s: no firm", (text) => {
  expect(institutions(text).filter((name) => !name.startsWith("Ministry"))).toEqual([]);
});
