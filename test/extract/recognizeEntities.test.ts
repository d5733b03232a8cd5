import { readFileSync } from "node:fs";
import { join } from "node:path";
import { NerModel } from "../../src/extract/ner/NerModel";
import { recognizeEntities } from "../../src/extract/ner/recognizeEntities";
import { tokenizeForModel } from "../../src/extract/ner/tokenizeForModel";

const root = join(__dirname, "..", "..");
const reference = JSON.parse(readFileSync(join(__dirname, "ner.reference.json"), "utf8")) as {
  file: string;
  entities: [number, number, string][];
}[];

test("finds what spaCy itself finds in the five texts, but for rounding", () => {
  const model = NerModel.load();
  let same = 0;
  let asked = 0;
  let found = 0;
  for (const { file, entities } of reference) {
    const text = readFileSync(join(root, "seeds", "documents", file), "utf8");
    const own = recognizeEntities(model!, tokenizeForModel(model!, text, 0));
    const expected = new Set(entities.map((entity) => entity.join()));
    same += own.filter(({ start, end, label }) => expected.has([start, end, label].join())).length;
    asked += expected.size;
    found += own.length;
  }
  expect(asked).toBeGreaterThan(400);
  // Weights are kept as one byte each: one entity in several hundred may differ.
  expect(asked - same).toBeLessThanOrEqual(2);
  expect(found - same).toBeLessThanOrEqual(2);
});
