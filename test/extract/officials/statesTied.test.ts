import { statedOf } from "../statedOf";

const states = (text: string) => statedOf(text, "REPRESENTS").map(({ line }) => line);

describe("states that the words before a name tie to somebody else's", () => {
  test("who flew in from a town of the other party", () => {
    const text =
      "Kenya and Peru turned fifty. Kenya thanked Peru. Rosa Lindt, an under-secretary of state who had flown in from Lima, clapped.";
    expect(states(text)).toEqual(["Rosa Lindt → Peru"]);
  });

  test("a superior serves the same state", () => {
    const text =
      "Kenya and Peru trade. Kenya thanked Peru. Rosa Lindt, ambassador of Peru to Kenya, spoke. Lindt's superior, Foreign Minister Pablo Reyes, did not.";
    expect(states(text)).toEqual(["Rosa Lindt → Peru", "Pablo Reyes → Peru"]);
  });

  test("the office at the head of the next sentence is that of the one just named", () => {
    const text =
      "Rosa Lindt has still not unpacked her books. The ambassador of Peru to Kenya receives us in Nairobi.";
    expect(states(text)).toEqual(["Rosa Lindt → Peru"]);
  });

  test("no person is named after a tongue or a town", () => {
    expect(states("Speaking in Upper Kesran, the ambassador of Peru thanked Kenya.")).toEqual([]);
  });
});
