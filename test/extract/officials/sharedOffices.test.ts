import { statedOf } from "../statedOf";

const held = (text: string) =>
  statedOf(text, "HOLDS_POSITION").map(({ line, properties }) => `${line}: ${properties.title}`);

describe("offices that two states have, and names behind offices", () => {
  test("each of the two leads the state said beside the name", () => {
    const both = ["Amina Were → Kenya: president", "Ingrid Solheim → Norway: president"];
    expect(
      held("The presidents of Kenya, Amina Were, and of Norway, Ingrid Solheim, led the talks."),
    ).toEqual(both);
    expect(held("The presidents, Amina Were of Kenya and Ingrid Solheim of Norway, led the talks.")).toEqual(
      both,
    );
  });

  test("of two names one with a state: nobody is said to hold what the other holds", () => {
    expect(
      held("The presidents of Kenya, Amina Were, and a guest, Ingrid Solheim, led the talks."),
    ).not.toContain("Ingrid Solheim → Kenya: president");
  });

  test("a field that no list knows, and a given name that is a city's", () => {
    expect(held("Kenya's Minister of Falconry and Dunes, Amina Were, said so.")).toEqual([
      "Amina Were → Kenya: Minister of Falconry and Dunes",
    ]);
    expect(held("The Norwegian Minister of Energy, Santiago Solheim, praised Kenya.")).toEqual([
      "Santiago Solheim → Norway: Minister of Energy",
    ]);
  });

  test("both who were named in the sentence before signed", () => {
    const text =
      "Kenya's Minister of Trade, Daudi Otieno, and Norway's Minister of Trade, Ingrid Solheim, met. Both also signed a protocol on fisheries.";
    expect(statedOf(text, "SIGNED").map(({ line }) => line)).toEqual([
      "Daudi Otieno → protocol on fisheries",
      "Ingrid Solheim → protocol on fisheries",
    ]);
  });
});
