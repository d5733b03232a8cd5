import { extractDocument } from "../../../src/extract/extractDocument";
import { documentOf } from "../documentOf";
import { statedOf } from "../statedOf";

const chainsOf = (text: string, kind: string) =>
  extractDocument(documentOf(text)).chains.filter((chain) => chain.kind === kind);
const linesOf = (...given: Parameters<typeof statedOf>) => statedOf(...given).map(({ line }) => line);

test("'the line' is no centre; it is the line or the pipeline spoken of", () => {
  const centre = "Kenya and Peru will build a joint research centre on wheat in Garissa.";
  const funded = "The line, which is financed by the Nile Development Bank, will open in 2031.";
  expect(linesOf(`${centre} ${funded}`, "PARTNER_IN").filter((line) => /Bank/.test(line))).toEqual([]);
  const line = "Kenya will sell power through the Garissa–Isiolo 400-kilovolt interconnection line.";
  expect(linesOf(`${line} ${funded}`, "PARTNER_IN")).toEqual([
    "Nile Development Bank → Garissa–Isiolo 400-kilovolt interconnection line",
  ]);
});

test("'the two sides' are the two states that the sentence before sets side by side", () => {
  const opening = "Kenya and Norway signed a fisheries treaty. Norway buys tea from Kenya.";
  const text = `${opening}\n\nKenya is separately negotiating a customs agreement with Peru. The two sides held their third round of talks in Lima in May.`;
  const lines = linesOf(text, "PARTICIPATED_IN").filter((line) => /third round/.test(line));
  expect(lines).toContain("Peru → third round of talks");
  expect(lines.filter((line) => /Norway/.test(line))).toEqual([]);
});

test("rounds that are not the next of one another are no series by their number alone", () => {
  const text =
    "The first round of tariff negotiations will be held in Oslo. Kenya and Peru held their eighth round of talks in Lima.";
  expect(linesOf(text, "FOLLOWS")).toEqual([]);
});

test("numbered cabinets and 'the 8th meeting' are one series", () => {
  const text =
    "Kenya and Peru held the 7th Joint Cabinet in the Peruvian city of Lima. The 6th Joint Cabinet was held in Nairobi in 2022. The 8th meeting will take place in Mombasa in 2026.";
  expect(chainsOf(text, "Meeting").map(({ name, city }) => [name, city])).toEqual([
    ["7th Joint Cabinet", "Lima"],
    ["6th Joint Cabinet", "Nairobi"],
    ["8th meeting", "Mombasa"],
  ]);
  expect(linesOf(text, "FOLLOWS")).toEqual([
    "7th Joint Cabinet → 6th Joint Cabinet",
    "8th meeting → 7th Joint Cabinet",
  ]);
});

test("whose association holds a forum does not say which states come", () => {
  const text = "Amina Otieno will open the Tea Forum of the Kenyan-Peruvian Business Association in Nairobi.";
  expect(linesOf(text, "PARTICIPATED_IN").filter((line) => /^(?:Kenya|Peru) /.test(line))).toEqual([]);
});

test("talks without a name are told apart by their place", () => {
  const text = "Kenyan Foreign Minister Amina Otieno held talks in Lima on Monday.";
  expect(chainsOf(text, "Meeting").map(({ name }) => name)).toEqual(["talks in Lima"]);
});

test("who arrives where a meeting of the text is held pays no visit of its own", () => {
  const text =
    "The Water Forum was held in Lima on Friday. Kenyan Foreign Minister Amina Otieno, who arrived in Lima on Thursday, spoke of dams.";
  expect(chainsOf(text, "Meeting").map(({ name }) => name)).toEqual(["Water Forum"]);
});

test("what a pronoun says makes a plan no project", () => {
  const text = '"Kenya has fine rivers and a clear plan for using them," said Foreign Minister Amina Otieno.';
  expect(chainsOf(text, "Project")).toEqual([]);
});

test.each([
  ["water resources", "irrigation"],
  ["solar energy", "wind energy"],
  ["drug trafficking", "human trafficking"],
  ["forestry", "deforestation"],
])("%s and %s are two topics", (one, other) => {
  expect(chainsOf(`Kenya and Peru discussed ${one} and ${other}.`, "Topic").map(({ name }) => name)).toEqual(
    expect.arrayContaining([expect.stringContaining(one.split(" ")[0]!), expect.stringContaining(other)]),
  );
});
