import { extractDocument } from "../../../src/extract/extractDocument";
import { documentOf } from "../documentOf";
import { statedOf } from "../statedOf";

const opening = "Kenya and Peru are friends. ";

test("who is greeted says nothing by that", () => {
  const text = `${opening}The minister also greeted Amina Otieno of Kenya, adding that the Garissa Dam Project would help.`;
  expect(statedOf(text, "COMMENTED_ON")).toEqual([]);
  const own = `${opening}Amina Otieno of Kenya greeted the minister, adding that the Garissa Dam Project would help.`;
  expect(statedOf(own, "COMMENTED_ON").map(({ line }) => line)).toEqual([
    "Amina Otieno → Garissa Dam Project",
  ]);
});

test.each([
  ["The sides agreed on slowly starting the Garissa Dam Project.", "agreed"],
  ["They pledged to cooperate in jointly implementing the Garissa Dam Project.", "agreed"],
  ["Kenya is now implementing the Garissa Dam Project.", "in force"],
  ["Kenya launched the Garissa Dam Project.", "in force"],
])("%s → %s", (sentence, status) => {
  const { chains } = extractDocument(documentOf(opening + sentence));
  expect(chains.find(({ kind }) => kind === "Project")?.status).toBe(status);
});

test("support that is asked for is not given", () => {
  const asked = `${opening}She requested Peru's full support for the Garissa Dam Project.`;
  expect(statedOf(asked, "PARTNER_IN")).toEqual([]);
  const given = `${opening}Peru's full support for the Garissa Dam Project is known.`;
  expect(statedOf(given, "PARTNER_IN").map(({ line }) => line)).toEqual(["Peru → Garissa Dam Project"]);
});

test("what is to be held is planned, and so is its place in the series", () => {
  const text = `${opening}The 4th Kesra Water Forum was held in Lima in 2024. The 5th Kesra Water Forum will take place in Nairobi.`;
  const { chains } = extractDocument(documentOf(text));
  expect(chains.filter(({ kind }) => kind === "Meeting").map(({ status }) => status)).toEqual([
    "held",
    "planned",
  ]);
  expect(statedOf(text, "HELD_IN").map(({ modality }) => modality)).toEqual(["held", "planned"]);
  expect(statedOf(text, "FOLLOWS").map(({ modality }) => modality)).toEqual(["planned"]);
});

test("a plan to host is a plan", () => {
  const text = `${opening}They spoke of Kenya's plan to host the 5th Kesra Water Forum in 2027.`;
  expect(statedOf(text, "HELD_IN").map(({ line, modality }) => `${line} ${modality}`)).toEqual([
    "5th Kesra Water Forum → Kenya planned",
  ]);
});

test("what somebody would do is planned, what was said in a quotation is not where it was said", () => {
  const would = `${opening}Both sides said they would sign a treaty on extradition next year.`;
  expect(statedOf(would, "SIGNED").filter(({ modality }) => modality === "held")).toEqual([]);
  const said = `${opening}“Now we shall build dams together,” Kenyan President Paul Kamau told the 3rd Kesra Water Forum.`;
  const { chains } = extractDocument(documentOf(said));
  expect(chains.find(({ kind }) => kind === "Meeting")?.status).toBe("held");
});

test.each([
  ["Kenya and Peru signed a protocol that provides for the Garissa Dam.", "Garissa Dam", null],
  ["The sides had agreed on a treaty on extradition.", "treaty on extradition", "agreed"],
  ["The sides signed a treaty on extradition.", "treaty on extradition", "signed"],
])("%s %s: %s", (sentence, name, status) => {
  const { chains } = extractDocument(documentOf(opening + sentence));
  const found = chains.find((chain) => chain.name === name);
  expect(found?.status ?? null).toBe(status);
});
