import { CostBudget } from "../../src/api/limits/CostBudget";
import { retryAfterOf } from "../../src/api/limits/retryAfterOf";
import type { Problem } from "../../src/problems";

/** A budget of 60 points in 30 s, and its clock. */
function budgetAt(): {
  pay: (points: number, account?: string) => Promise<number>;
  pass: (seconds: number) => void;
} {
  let time = 1000;
  const budget = new CostBudget({ points: 60, seconds: 30 }, () => time);
  return {
    /** Seconds to wait; 0 where it was let in. */
    pay: (points, account = "key a") =>
      budget.charge(account, points).then(
        () => 0,
        (problem: unknown) => retryAfterOf(problem as Problem) ?? Number.NaN,
      ),
    pass: (seconds) => {
      time += seconds;
    },
  };
}

describe("a budget", () => {
  it("comes back evenly, and who has spent it is told how long that takes", async () => {
    const { pay, pass } = budgetAt();
    expect([await pay(40), await pay(20)]).toEqual([0, 0]);
    expect([await pay(1), await pay(20), await pay(60)]).toEqual([1, 10, 30]);
    pass(9.9);
    expect(await pay(20)).toBe(1);
    pass(0.1);
    expect([await pay(20), await pay(2)]).toEqual([0, 1]);
  });

  it("never grows over what may be spent at once, and refusals cost nothing", async () => {
    const { pay, pass } = budgetAt();
    pass(3600);
    expect([await pay(60), await pay(60)]).toEqual([0, 30]);
    pass(30);
    expect([await pay(60), await pay(1)]).toEqual([0, 1]);
  });

  it("is each account's own", async () => {
    const { pay } = budgetAt();
    expect([await pay(60), await pay(60, "address 192.0.2.7"), await pay(1)]).toEqual([0, 0, 1]);
  });

  it("lets in what costs more than all of it when all is there, and is paid off after", async () => {
    const { pay, pass } = budgetAt();
    expect(await pay(120)).toBe(0);
    expect(await pay(60)).toBe(60);
    pass(59);
    expect(await pay(60)).toBe(1);
    pass(1);
    expect(await pay(60)).toBe(0);
  });

  it("forgets nobody who has not all points again, however many come", async () => {
    const { pay, pass } = budgetAt();
    await pay(60, "key a");
    for (let at = 0; at < 25_000; at++) {
      await pay(1, `address ${at}`);
      if (at % 1000 === 0) pass(1);
    }
    expect(await pay(60, "key a")).toBe(5);
  });
});
