import { Analysis } from "../../../src/extract/Analysis";
import { loadLexicon } from "../../../src/extract/lexicon/loadLexicon";
import { passes } from "../../../src/extract/passes";
import { retellings } from "../../../src/extract/scenes/retellings";
import { scenes } from "../../../src/extract/scenes/scenes";
import { documentOf } from "../documentOf";
import { statedOf } from "../statedOf";

/** The clauses that the last sentence of a text tells besides its main one. */
function clauses(text: string): string[] {
  const analysis = new Analysis(documentOf(text), loadLexicon(), { off: new Set(), budget: 10_000 });
  for (const pass of passes) if (pass.id !== "relations") pass.run(analysis);
  return (retellings(analysis.lexicon, scenes(analysis)).at(-1) ?? []).map(({ masked }) => masked);
}

const kenyan = "Kenyan Foreign Minister Amina Otieno";
const peruvian = "Peruvian President Pablo Reyes";

test.each([
  [
    `${kenyan} flew to Lima, met ${peruvian} and signed the Lima Water Treaty.`,
    ["<O0> met <O2> and signed <A3>.", "<O0> signed <A3>."],
  ],
  [`After meeting ${peruvian}, ${kenyan} left.`, ["<O1> met <O0>."]],
  [`${peruvian}, who met ${kenyan} in Nairobi, praised the plan.`, ["<O0> met <O1> in <L2>."]],
  [`The Nairobi Water Forum, which ${kenyan} addressed, is over.`, ["<O1> addressed <M0>."]],
  [`${kenyan} said she met ${peruvian} in Lima.`, ["<O0> met <O1> in <L2>."]],
  [`${kenyan} is a doctor. She met ${peruvian} in Lima.`, ["<O2> met <O0> in <L1>."]],
  [`${kenyan} will fly to Lima and meet ${peruvian}.`, ["<O0> will meet <O2>."]],
])("%s", (text, expected) => {
  expect(clauses(text)).toEqual(expected);
});

test.each([
  `${kenyan} refused to fly to Lima and sign the Lima Water Treaty.`,
  `${kenyan} said that ${peruvian} had left and signed the Lima Water Treaty.`,
  `${kenyan} attended the Nairobi Water Forum, hosted by ${peruvian}.`,
  `${kenyan} and ${peruvian} are doctors. She met the press.`,
])("nothing besides: %s", (text) => {
  expect(clauses(text)).toEqual([]);
});

test("who did what in a row is stated of each", () => {
  const text = `${kenyan} flew to Lima on Monday, met ${peruvian} and signed the Lima Water Treaty.`;
  expect(statedOf(text, "PARTICIPATED_IN").map(({ line }) => line)).toEqual(
    expect.arrayContaining([
      "Amina Otieno → Meeting of Amina Otieno with Pablo Reyes",
      "Pablo Reyes → Meeting of Amina Otieno with Pablo Reyes",
    ]),
  );
  expect(statedOf(text, "SIGNED").map(({ line }) => line)).toEqual(["Amina Otieno → Lima Water Treaty"]);
});
