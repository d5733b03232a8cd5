import { titleQuery } from "../../../src/graph/questions/titleQuery";

describe("titleQuery", () => {
  it("requires every word that an index holds", () => {
    expect(titleQuery(["minister", "of", "energy"])).toBe("+minister +energy");
  });

  it("finds every title where no word is left to look for", () => {
    expect(titleQuery(["of", "the"])).toBe("*:*");
  });
});
