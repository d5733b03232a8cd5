import { statedOf } from "../statedOf";

const states = (text: string) => statedOf(text, "REPRESENTS").map(({ line }) => line);

describe("whom a nationality makes speak for a state", () => {
  test("not a private person", () => {
    expect(states("Kenyan footballer Daudi Were praised Peru.")).toEqual([]);
  });

  test("not whoever the minister of that nationality speaks to", () => {
    expect(states("Peru and Kenya talked. The Peruvian minister also thanked Daudi Were.")).toEqual([]);
  });

  test("a minister whose government is named behind the office", () => {
    const text = "Daudi Were, Minister for Environment and Forests, Government of Kenya, praised Peru.";
    expect(states(text)).toEqual(["Daudi Were → Kenya"]);
  });

  test("an official of any rank", () => {
    expect(states("Kenyan government official Daudi Were praised Peru.")).toEqual(["Daudi Were → Kenya"]);
    expect(states("Kenyan economy minister Daudi Were praised Peru.")).toEqual(["Daudi Were → Kenya"]);
  });
});
