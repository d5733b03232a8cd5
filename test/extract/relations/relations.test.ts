import { extractDocument } from "../../../src/extract/extractDocument";
import { documentOf } from "../documentOf";

/** The facts of a text but offices and states, as "KIND: from → to (role)". */
function facts(text: string): string[] {
  const { chains, statements } = extractDocument(documentOf(text));
  const nameOf = (id: string) => chains.find((chain) => chain.id === id)!.name;
  return [
    ...new Set(
      statements
        .filter(({ kind }) => kind !== "HOLDS_POSITION" && kind !== "REPRESENTS")
        .map(({ kind, from, to, properties }) => {
          const more = properties.role ?? properties.city;
          return `${kind}: ${nameOf(from)} → ${nameOf(to)}${more ? ` (${more})` : ""}`;
        }),
    ),
  ];
}

const opening = "Kenya and Peru are friends. ";

test.each([
  [
    "The 4th meeting of the Kenya-Peru Joint Commission was held in Lima on May 3, 2024.",
    [
      "PARTICIPATED_IN: Peru → 4th meeting of the Kenya-Peru Joint Commission (host)",
      "HELD_IN: 4th meeting of the Kenya-Peru Joint Commission → Peru (Lima)",
    ],
  ],
  [
    "Kenyan Foreign Minister Amina Otieno met with Peruvian President Pablo Reyes in Lima.",
    [
      "PARTICIPATED_IN: Amina Otieno → Meeting of Amina Otieno with Pablo Reyes (participant)",
      "HELD_IN: Meeting of Amina Otieno with Pablo Reyes → Peru (Lima)",
    ],
  ],
  [
    "Kenyan Foreign Minister Amina Otieno visited Peru in April.",
    ["HELD_IN: Amina Otieno's visit to Peru → Peru"],
  ],
  [
    "Kenya and Peru signed a treaty on extradition in Lima.",
    ["SIGNED: Kenya → treaty on extradition", "SIGNED: Peru → treaty on extradition"],
  ],
  [
    "Kenya and Peru elevated their ties to a “strategic partnership” in 2019.",
    ["SIGNED: Kenya → strategic partnership"],
  ],
  [
    "Kenyan Foreign Minister Amina Otieno hailed the Garissa Dam Project.",
    ["COMMENTED_ON: Amina Otieno → Garissa Dam Project"],
  ],
  [
    "The Garissa Dam Project, which involves Kenya and Peru, is under way.",
    ["PARTNER_IN: Peru → Garissa Dam Project (partner)"],
  ],
  ["Kenya and Peru agreed to build the Garissa Dam.", ["PARTNER_IN: Kenya → Garissa Dam (partner)"]],
])("%s", (sentence, expected) => {
  expect(facts(opening + sentence)).toEqual(expect.arrayContaining(expected));
});

test.each([
  ["Kenya and Peru will negotiate the Garissa Water Treaty.", "SIGNED"],
  ["Will Kenya sign the Garissa Water Treaty?", "SIGNED"],
  ["Kenya did not sign the Garissa Water Treaty.", "SIGNED"],
  ["Kenyan President Paul Kamau offered to host a summit for Pablo Reyes of Peru.", "HELD_IN"],
  ["Kenyan President Paul Kamau invited Pablo Reyes of Peru to visit the country.", "PARTICIPATED_IN"],
  ["A meeting with Peruvian President Pablo Reyes was postponed.", "PARTICIPATED_IN"],
  ["During their virtual summit in Lima, the two leaders of Kenya and Peru spoke.", "HELD_IN"],
])("%s states no %s", (sentence, kind) => {
  expect(facts(opening + sentence).filter((fact) => fact.startsWith(kind))).toEqual([]);
});

test("the tenth meeting is not the ninth, and follows it", () => {
  const text =
    "The 9th meeting of the Kenya-Peru Joint Commission was held in Lima. The parties agreed to hold the 10th meeting of the Kenya-Peru Joint Commission in Nairobi.";
  const { chains } = extractDocument(documentOf(text));
  const meetings = chains.filter(({ kind }) => kind === "Meeting");
  expect(meetings.map(({ city, status }) => [city, status])).toEqual([
    ["Lima", "held"],
    ["Nairobi", "planned"],
  ]);
  expect(facts(text)).toContain(
    "FOLLOWS: 10th meeting of the Kenya-Peru Joint Commission → 9th meeting of the Kenya-Peru Joint Commission",
  );
});

test("every statement carries the id of its rule", () => {
  const { statements } = extractDocument(
    documentOf(`${opening}Kenya and Peru signed a treaty on extradition.`),
  );
  expect(statements.length).toBeGreaterThan(0);
  expect(statements.every(({ rule }) => /^[a-z]+\.[a-z-]+$/.test(rule))).toBe(true);
});

test("a rule that is switched off states nothing", () => {
  const document = documentOf(`${opening}Kenya and Peru signed a treaty on extradition.`);
  const kinds = (off: string[]) => extractDocument(document, { off }).statements.map(({ rule }) => rule);
  expect(kinds([])).toContain("signed.active");
  expect(kinds(["signed.active"])).not.toContain("signed.active");
});
