import { Analysis } from "../../../src/extract/Analysis";
import { loadLexicon } from "../../../src/extract/lexicon/loadLexicon";
import { passes } from "../../../src/extract/passes";
import { scenes } from "../../../src/extract/scenes/scenes";
import { documentOf } from "../documentOf";

function masked(text: string): string[] {
  const analysis = new Analysis(documentOf(text), loadLexicon(), { off: new Set(), budget: 10_000 });
  for (const pass of passes) if (pass.id !== "relations") pass.run(analysis);
  return scenes(analysis).map((scene) => scene.masked);
}

test.each([
  [
    "Foreign Minister Amina Otieno of Kenya met with Peruvian President Pablo Reyes in Lima on May 3, 2024.",
    "<O0> met with <O2> in <L3> on <D4>.",
  ],
  [
    "Foreign Minister Amina Otieno, who knows Lima well, and Pablo Reyes, president of Peru, praised both sides.",
    "<O0>, and <O1> praised <B>.",
  ],
  [
    "Amina Otieno, the Kenyan foreign minister, and Peruvian President Pablo Reyes praised both sides.",
    "<O0>, and <O1> praised <B>.",
  ],
])("%s", (text, expected) => {
  expect(masked(text)).toEqual([expected]);
});
