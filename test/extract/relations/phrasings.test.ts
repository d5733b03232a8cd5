import { extractDocument } from "../../../src/extract/extractDocument";
import { documentOf } from "../documentOf";

/** The facts of one kind in a text, as "from → to (role)". */
function facts(kind: string, text: string): string[] {
  const { chains, statements } = extractDocument(documentOf(text));
  const nameOf = (id: string) => chains.find((chain) => chain.id === id)!.name;
  const found = statements
    .filter((each) => each.kind === kind)
    .map(({ from, to, properties }) => {
      const role = properties.role ? ` (${properties.role})` : "";
      return `${nameOf(from)} → ${nameOf(to)}${role}`;
    });
  return [...new Set(found)];
}

const opening = "Kenya and Peru are friends. ";

test.each([
  ["Kesra Power Corp. is modernising the Garissa Dam.", "Kesra Power Corp. → Garissa Dam (implementer)"],
  [
    "The Garissa Dam was awarded to Kesra Power Corp. in May.",
    "Kesra Power Corp. → Garissa Dam (implementer)",
  ],
  [
    "Kesra Power Corp. won a contract to build the Garissa Dam.",
    "Kesra Power Corp. → Garissa Dam (implementer)",
  ],
  ["They opened the Peru-funded Garissa Dam Project.", "Peru → Garissa Dam Project (funder)"],
  ["The Garissa Dam was built in 1961 with Peruvian money.", "Peru → Garissa Dam (funder)"],
  [
    "One accord provides Peruvian support for the Garissa Dam Project.",
    "Peru → Garissa Dam Project (funder)",
  ],
  [
    "The Garissa Dam is old. The World Bank paid for about 40 per cent of the rehabilitation.",
    "World Bank → Garissa Dam (funder)",
  ],
  [
    "The Garissa Dam is old. Its owner hired Kesra Power Corp. as engineers.",
    "Kesra Power Corp. → Garissa Dam (implementer)",
  ],
  ["Kesra Power Corp., which owns the Garissa Dam, is small.", "Kesra Power Corp. → Garissa Dam (host)"],
  ["The Lobito Corridor, a ferry between Kenya and Peru, is long.", "Peru → Lobito Corridor (partner)"],
])("%s: a partner", (sentence, fact) => {
  expect(facts("PARTNER_IN", opening + sentence)).toContain(fact);
});

test.each([
  "Kenya asked Peru for money for the Garissa Dam Project.",
  "A Peruvian firm is modernising the Garissa Dam.",
  "Peru may finance the construction of the Garissa Dam.",
  "Peru refused to pay for the Garissa Dam Project.",
  "The Garissa Dam Project and the Lobito Corridor are old. Peru paid for about 40 per cent of the rehabilitation.",
])("%s: no partner", (sentence) => {
  expect(facts("PARTNER_IN", opening + sentence).filter((fact) => fact.startsWith("Peru"))).toEqual([]);
});

test.each([
  [
    "A treaty on extradition between the Kesra Institute and the Talaria Institute was signed by Foreign Minister Amina Otieno of Kenya, and Peruvian President Pablo Reyes.",
    ["Kesra Institute", "Talaria Institute", "Amina Otieno", "Pablo Reyes"],
  ],
  [
    "Amina Otieno, the Kenyan foreign minister, and Peruvian President Pablo Reyes signed a memorandum of understanding on water between the Kesra Institute and the Talaria Institute, as well as a memorandum of understanding on wheat.",
    ["Amina Otieno", "Pablo Reyes", "Kesra Institute", "Talaria Institute"],
  ],
  ["In April our governments signed a treaty on extradition.", ["Kenya", "Peru"]],
  [
    "When Kenyan President Paul Kamau visited Lima and signed a treaty on extradition, it rained.",
    ["Paul Kamau"],
  ],
])("%s: signed by %j", (sentence, signers) => {
  const found = facts("SIGNED", opening + sentence).map((fact) => fact.split(" → ")[0]);
  expect(found).toEqual(expect.arrayContaining(signers));
});

test.each([
  "A treaty on extradition between Kenya and Peru is being negotiated.",
  "The Kenyan foreign ministry will issue a joint statement on water.",
  "Kenyan firms signed a treaty on extradition.",
])("%s: not signed", (sentence) => {
  expect(facts("SIGNED", opening + sentence)).toEqual([]);
});

const session = "The 4th meeting of the Kenya-Peru Joint Commission was held in Lima on Monday. ";

test.each([
  ["Both sides signed a treaty on extradition.", true],
  ["At the same ceremony both sides signed a treaty on extradition.", false],
  ["Both sides agreed on the importance of a treaty on extradition.", false],
  ["They had signed a treaty on extradition.", false],
])("%s: produced by the session in focus: %s", (sentence, expected) => {
  expect(facts("PRODUCED", opening + session + sentence).length > 0).toBe(expected);
});

test.each([
  ["Peruvian Foreign Minister Ana Kovac led the Peruvian side.", "Ana Kovac"],
  ["Peruvian Foreign Minister Ana Kovac briefed the council on water.", "Ana Kovac"],
  ["Peruvian Foreign Minister Ana Kovac made the proposal at the 4th meeting.", "Ana Kovac"],
])("%s: a participant", (sentence, who) => {
  const found = facts("PARTICIPATED_IN", opening + session + sentence).map((fact) => fact.split(" → ")[0]);
  expect(found).toContain(who);
});

test.each([
  "Peruvian Foreign Minister Ana Kovac praised decisions taken at the 4th meeting.",
  "Peruvian Foreign Minister Ana Kovac spoke to the press before the 4th meeting.",
  "Peruvian Foreign Minister Ana Kovac led the Kesra Institute.",
])("%s: no participant", (sentence) => {
  const found = facts("PARTICIPATED_IN", opening + session + sentence).map((fact) => fact.split(" → ")[0]);
  expect(found).not.toContain("Ana Kovac");
});

test("the answers of an interview are the guest's", () => {
  const text =
    "Kenyan President Paul Kamau spoke to us.\nQ: And the dam?\nA: We support the Garissa Dam.\nQ: And then?\nA: We shall rest.\nQ: And what else?\nA: Nothing.";
  expect(facts("COMMENTED_ON", text)).toEqual(["Paul Kamau → Garissa Dam"]);
});

test("who signed what the session produced was there, a signatory", () => {
  const text =
    "The 4th meeting of the Kenya-Peru Joint Commission was held in Lima on Monday. At the end of the 4th meeting the sides adopted a protocol on fisheries. The protocol was signed by Kenyan Agriculture Minister Amina Otieno and Peruvian Fisheries Minister Pablo Reyes.";
  expect(facts("PARTICIPATED_IN", text)).toEqual(
    expect.arrayContaining([
      "Amina Otieno → 4th meeting of the Kenya-Peru Joint Commission (signatory)",
      "Pablo Reyes → 4th meeting of the Kenya-Peru Joint Commission (signatory)",
    ]),
  );
});

test("those who accompany a visitor are on the visit", () => {
  const text =
    "Kenyan President Paul Kamau is making a state visit to Peru. He is accompanied by Energy Minister Rosa Lindt.";
  expect(facts("PARTICIPATED_IN", text).map((fact) => fact.split(" → ")[0])).toEqual(
    expect.arrayContaining(["Paul Kamau", "Rosa Lindt"]),
  );
});

test.each([
  ["“The Garissa Dam is ready,” said Kenyan President Paul Kamau.", "Paul Kamau → Garissa Dam"],
  [
    "“The Garissa Dam is ready. It will open soon,” Kenyan President Paul Kamau told reporters.",
    "Paul Kamau → Garissa Dam",
  ],
  [
    "Peru will pay for the Garissa Dam, Kenyan President Paul Kamau said in Lima on Monday.",
    "Paul Kamau → Garissa Dam",
  ],
  ["They met Kenyan President Paul Kamau, who said the Garissa Dam was ready.", "Paul Kamau → Garissa Dam"],
  [
    "Kenyan President Paul Kamau spoke by phone with Peruvian President Ana Kovac and both welcomed the Garissa Dam.",
    "Ana Kovac → Garissa Dam",
  ],
  ["According to Kenyan President Paul Kamau, the Garissa Dam is ready.", "Paul Kamau → Garissa Dam"],
  ["Kenyan President Paul Kamau expects a decision on the Garissa Dam.", "Paul Kamau → Garissa Dam"],
  [
    "The Garissa Dam is ready. Kenyan President Paul Kamau said that construction had been slow.",
    "Paul Kamau → Garissa Dam",
  ],
])("%s: a comment", (sentence, fact) => {
  expect(facts("COMMENTED_ON", opening + sentence)).toContain(fact);
});

test.each([
  "According to the Kesra Institute, the Garissa Dam is ready. Kenyan President Paul Kamau flew to Lima.",
  "At the Garissa Dam, thanked Kenyan President Paul Kamau by all, the crowd sang.",
  "Kenyan President Paul Kamau expects to visit Peru. The Garissa Dam is ready.",
])("%s: no comment", (sentence) => {
  expect(facts("COMMENTED_ON", opening + sentence)).toEqual([]);
});
