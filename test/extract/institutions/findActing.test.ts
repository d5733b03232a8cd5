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

test("a bank is named behind its noun; a level of relations or a charter within a name is none", () => {
  const { chains } = extractDocument(
    documentOf(
      "Kenya and Peru are friends. Peru's development bank KEDEP signed a loan. The Strategic Partnership Dialogue met. The Lakes Charter Secretariat agreed.",
    ),
  );
  const named = chains
    .filter(({ kind }) => kind === "Institution" || kind === "Agreement")
    .map(({ name }) => name);
  expect(named).not.toEqual(expect.arrayContaining(["development bank"]));
  expect(named).toEqual(expect.arrayContaining(["KEDEP", "Lakes Charter Secretariat"]));
  expect(chains.filter(({ kind }) => kind === "Agreement")).toEqual([]);
});
