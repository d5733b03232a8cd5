import { extractDocument } from "../../../src/extract/extractDocument";
import { documentOf } from "../documentOf";
import { statedOf } from "../statedOf";

const opening =
  "Kenyan Foreign Minister Amina Otieno and Peruvian Foreign Minister Pablo Reyes are friends. Kenya and Peru trade. ";
const guests = (text: string) =>
  statedOf(opening + text, "PARTICIPATED_IN").map(({ line, properties }) => `${line} (${properties.role})`);
const cities = (text: string) =>
  extractDocument(documentOf(opening + text))
    .chains.filter(({ kind, city }) => kind === "Meeting" && city)
    .map(({ city }) => city);

test("who acts in a meeting with another was there", () => {
  const met = /^Amina Otieno → [Mm]eeting/;
  expect(guests("In a meeting with Pablo Reyes, Amina Otieno discussed fishing.")).toContainEqual(
    expect.stringMatching(met),
  );
  expect(guests("Amina Otieno raised fishing during a meeting with Pablo Reyes.")).toContainEqual(
    expect.stringMatching(met),
  );
  expect(guests("Ahead of a meeting with Pablo Reyes, Amina Otieno discussed fishing.")).not.toContainEqual(
    expect.stringMatching(/^Amina/),
  );
});

test("the second whom talks were held with, and where", () => {
  const text = "Amina Otieno held talks with Pablo Reyes and Energy Minister Rosa Lindt in Lima.";
  expect(guests(text)).toContainEqual(expect.stringMatching(/^Rosa Lindt → /));
  expect(cities(text)).toContain("Lima");
});

test("who chaired it, behind what it was about and in the next sentence", () => {
  expect(
    guests("The third Kenya-Peru Water Forum on fishing in Lima, chaired by Pablo Reyes, ended."),
  ).toContain("Pablo Reyes → third Kenya-Peru Water Forum (chair)");
  expect(
    guests(
      "The third Kenya-Peru Water Forum was held in Lima. It was co-chaired by Pablo Reyes and Amina Otieno.",
    ),
  ).toEqual(
    expect.arrayContaining([
      "Pablo Reyes → third Kenya-Peru Water Forum (co-chair)",
      "Amina Otieno → third Kenya-Peru Water Forum (co-chair)",
    ]),
  );
  expect(
    guests("The third Kenya-Peru Water Forum was held in Lima. The dam was opened by Pablo Reyes."),
  ).not.toContainEqual(expect.stringMatching(/^Pablo/));
});

test("guests who are named by what they lead", () => {
  const text = "Amina Otieno received the heads of state of five island nations in Nairobi.";
  expect(guests(text)).toContainEqual(expect.stringMatching(/^Amina Otieno → Meeting of .* \(host\)$/));
  expect(cities(text)).toContain("Nairobi");
});

test("a ceremony that only its host tells of, in a part of the city", () => {
  const text = "Amina Otieno hosted the ceremony in downtown Nairobi.";
  expect(guests(text)).toEqual(["Amina Otieno → ceremony (host)"]);
  expect(cities(text)).toEqual(["Nairobi"]);
  expect(guests("Amina Otieno spoke of the ceremony.")).toEqual([]);
});

test("a signature is an event where the text goes on to speak of it as one", () => {
  const signed = "Amina Otieno and Pablo Reyes signed a fisheries treaty in Lima on 3 May.";
  expect(cities(signed)).toEqual([]);
  const text = `${signed} The ceremony was attended by Energy Minister Rosa Lindt.`;
  expect(cities(text)).toEqual(["Lima"]);
  for (const told of [text, `${signed} The signing was attended by Energy Minister Rosa Lindt.`])
    expect(guests(told)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Amina Otieno → Signing of /),
        expect.stringMatching(/^Pablo Reyes → Signing of /),
        expect.stringMatching(/^Rosa Lindt → Signing of .*\(participant\)$/),
      ]),
    );
});
