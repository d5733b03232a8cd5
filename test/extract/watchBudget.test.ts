import { watchBudget } from "../../src/extract/watchBudget";

/** Sleeps without work, as a thread does that others keep from the processor. */
const wait = (milliseconds: number) =>
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

test("waiting spends nothing of a budget, work does", () => {
  const overspent = watchBudget(150);
  wait(300);
  expect(overspent()).toBeNull();
  const begun = process.cpuUsage();
  while (process.cpuUsage(begun).user < 300_000);
  expect(overspent()).toBeGreaterThan(150);
});
