import { startAhead } from "../../src/app/ingest/startAhead";

async function* upTo(count: number): AsyncGenerator<number> {
  for (let number = 0; number < count; number += 1) yield await Promise.resolve(number);
}

test("works begin ahead, no more than allowed, and come in order though later ones end first", async () => {
  let [open, most] = [0, 0];
  const order: number[] = [];
  const begin = async (number: number): Promise<number> => {
    most = Math.max(most, (open += 1));
    await new Promise((wake) => setTimeout(wake, number % 2 === 0 ? 20 : 1));
    return number;
  };
  for await (const { item, work } of startAhead(upTo(9), 3, begin)) {
    expect(await work).toBe(item);
    open -= 1;
    order.push(item);
  }
  expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  expect(most).toBe(4);
});

test("a work that fails, fails where its turn comes and nowhere else", async () => {
  const begin = (number: number): Promise<number> =>
    number === 1 ? Promise.reject(new Error("no")) : Promise.resolve(number);
  const seen: unknown[] = [];
  for await (const { work } of startAhead(upTo(3), 2, begin))
    seen.push(await work.catch((error: unknown) => (error as Error).message));
  expect(seen).toEqual([0, "no", 2]);
});
