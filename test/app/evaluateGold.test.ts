import { readFileSync } from "node:fs";
import { join } from "node:path";
import { baselineOf } from "../../src/app/evaluate/baselineOf";
import { dropsBelow } from "../../src/app/evaluate/dropsBelow";
import { evaluateGold } from "../../src/app/evaluate/evaluateGold";

const gold = join(__dirname, "..", "gold");
const seeds = join(__dirname, "..", "..", "seeds", "documents");

describe("extraction of the annotated texts", () => {
  it("is no worse than the recorded figures, within a point", async () => {
    const evaluation = await evaluateGold({ gold, texts: [seeds], identity: true });
    const recorded = JSON.parse(readFileSync(join(gold, "baseline.json"), "utf8"));
    expect(evaluation.sets["seeds"]!.documents).toBe(5);
    expect(evaluation.sets["others"]!.documents).toBeGreaterThanOrEqual(12);
    expect(dropsBelow(recorded, baselineOf(evaluation))).toEqual([]);
  }, 60_000);
});

describe("dropsBelow", () => {
  const before = { shares: { F1: 0.9 }, counts: { merged: 1 } };

  it.each([
    [{ shares: { F1: 0.89 }, counts: { merged: 1 } }, []],
    [{ shares: { F1: 0.95 }, counts: { merged: 0 } }, []],
    [{ shares: { F1: 0.889 }, counts: { merged: 1 } }, ["F1: 90.0 % → 88.9 %"]],
    [{ shares: {}, counts: { merged: 2 } }, ["F1: 90.0 % → 0.0 %", "merged: 1 → 2"]],
  ])("%j", (now, drops) => {
    expect(dropsBelow(before, now as any)).toEqual(drops);
  });
});
