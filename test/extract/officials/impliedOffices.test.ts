import { statedOf } from "../statedOf";

/** "Amina Were → Kenya: President" for every office of a text. */
const offices = (text: string) =>
  statedOf(text, "HOLDS_POSITION").map(({ line, properties }) => `${line}: ${properties.title}`);
const states = (text: string) => statedOf(text, "REPRESENTS").map(({ line }) => line);
const opening = "Kenya and Peru are friends. Kenya and Peru trade. ";

describe("offices that follow from more than the words beside a name", () => {
  test("two offices joined before a name are one person's", () => {
    expect(offices("Kenya's Deputy Prime Minister and Minister for Energy Daudi Were came.")).toEqual([
      "Daudi Were → Kenya: Deputy Prime Minister",
      "Daudi Were → Kenya: Minister for Energy",
    ]);
    expect(offices("Kenya's President and Energy Minister Daudi Were came.")).not.toContain(
      "Daudi Were → Kenya: President",
    );
  });

  test("a name that begins with an initial", () => {
    expect(offices("She met Kenya's Minister for Law, K Kovac.")).toEqual([
      "K Kovac → Kenya: Minister for Law",
    ]);
  });

  test("a successor holds the office of whom he succeeds, a predecessor held it", () => {
    const text = "Kenyan President Amina Otieno left office. Her successor, Daudi Were, stayed.";
    expect(offices(text)).toContain("Daudi Were → Kenya: President");
    const before = statedOf(
      "Kenyan President Amina Otieno left office. Her predecessor, Daudi Were, stayed.",
      "HOLDS_POSITION",
      "2024-01-01",
    );
    expect(before.map(({ line, observedOn }) => `${line} ${observedOn?.value ?? "-"}`)).toContain(
      "Daudi Were → Kenya -",
    );
  });

  test("a counterpart is of the other state and holds the same office", () => {
    const text = `${opening}Kenyan Foreign Minister Daudi Were will meet his counterpart, Pablo Reyes, on Monday.`;
    expect(states(text)).toContain("Pablo Reyes → Peru");
    expect(offices(text)).toContain("Pablo Reyes → Peru: Foreign Minister");
  });

  test("of two named together the one without a state is of the other", () => {
    const text = `${opening}Trade Minister Daudi Were and Peru's Energy Minister Pablo Reyes signed it.`;
    expect(states(text)).toContain("Daudi Were → Kenya");
  });

  test("whom one without a name is accompanied by", () => {
    const text = `${opening}The King of Peru, Pablo Reyes, came. The King was accompanied by Energy Minister Rosa Lindt.`;
    expect(states(text)).toContain("Rosa Lindt → Peru");
  });
});
