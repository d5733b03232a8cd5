import { extractDocument } from "../../../src/extract/extractDocument";
import { documentOf } from "../documentOf";
import { statedOf } from "../statedOf";

const opening = "Kenya and Peru are friends. ";
const names = (text: string, wanted: string) =>
  extractDocument(documentOf(opening + text))
    .chains.filter(({ kind }) => kind === wanted)
    .map(({ name }) => name);
const positions = (text: string) =>
  statedOf(opening + text, "HOLDS_POSITION").map(({ line, properties }) => `${line}: ${properties.title}`);

test("a name with a turned comma, and one with a nickname", () => {
  expect(names("Foreign Minister Sela ‘Alofaki of Peru spoke.", "Official")).toEqual(["Sela ‘Alofaki"]);
  expect(names("Foreign Minister Sela 'Lala' of Peru spoke.", "Official")).toEqual(["Sela"]);
});

test("a person behind the state of a body", () => {
  const text = "The Deputy Chairman of the Cabinet of Ministers of Kenya Paul Otieno spoke.";
  expect(names(text, "Official")).toEqual(["Paul Otieno"]);
  expect(names(text, "Institution")).toEqual(["Cabinet of Ministers of Kenya"]);
});

test("a name that ends in Jr., behind the name of a paper", () => {
  const text = "Amina Were signed a memorandum with Paul Otieno Jr., the finance minister of Kenya.";
  expect(names(text, "Official")).toContainEqual(expect.stringMatching(/^Paul Otieno Jr/));
  expect(names(text, "Institution")).not.toContainEqual(expect.stringMatching(/Otieno/));
});

test("offices of many words belong to the body before them", () => {
  expect(positions("UN Under-Secretary-General Rosa Lindt spoke.")).toEqual([
    "Rosa Lindt → United Nations: Under-Secretary-General",
  ]);
  expect(positions("USAID Mission Director Rosa Lindt spoke.")).toEqual([
    "Rosa Lindt → United States Agency for International Development: Mission Director",
  ]);
});

test("'its president' is that of the one state named before", () => {
  expect(positions("Amina Were travelled to Peru for talks with its president, Rosa Lindt.")).toEqual([
    "Rosa Lindt → Peru: president",
  ]);
  expect(positions("Kenya told Peru that its president, Rosa Lindt, would come.")).toEqual([]);
});

test("a place and an undertaking are no persons", () => {
  const text = "Kenya runs a site on Kesra Atoll. She announced a new activity, Green Shores, for Peru.";
  expect(names(text, "Official")).toEqual([]);
});

test("a ministry of several fields, one of them of two words", () => {
  const text = "The Ministry of Lakes, Inland Waterways and Tourism of Kenya spoke.";
  expect(names(text, "Institution")).toEqual(["Ministry of Lakes, Inland Waterways and Tourism of Kenya"]);
});
