import fc from "fast-check";
import { luceneQuery } from "../../../src/graph/questions/luceneQuery";
import { matchedAlias } from "../../../src/graph/questions/matchedAlias";
import { toCyrillic, toLatin } from "../../../src/graph/questions/transliterate";

describe("what is typed as a query of words", () => {
  test("looks for every word whole, unfinished, misspelt and in the other script", () => {
    expect(luceneQuery("Bo Olzii")).toBe(
      "+(bo^4 OR bo*^2 OR бо^4 OR бо*^2) +(olzii^4 OR olzii*^2 OR olzii~1^0.5 OR олзии^4 OR олзии*^2 OR олзии~1^0.5)",
    );
  });

  test("requires no word that the index leaves out", () => {
    expect(luceneQuery("Ministry of Trade")).toBe(luceneQuery("Ministry Trade"));
    expect(luceneQuery("Ministry of")).toMatch(/^\+\(ministry[^+]+\) \(of\^4/);
  });

  test("holds no operator that was typed", () => {
    const word = "[\\p{L}\\p{N}]+(?:\\^4|\\*\\^2|~1\\^0\\.5|~2\\^0\\.3)";
    const shape = new RegExp(
      `^\\+?\\(${word}(?: OR ${word})*\\)(?: \\+?\\(${word}(?: OR ${word})*\\))*$`,
      "u",
    );
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (typed) => {
        const query = luceneQuery(typed);
        if (query !== null) expect(query).toMatch(shape);
      }),
    );
    expect(luceneQuery('+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /')).toBeNull();
  });
});

test.each([
  ["Оюун", "oyuun"],
  ["щука", "shchuka"],
  ["цэрэн", "tseren"],
])("%s is written %s", (cyrillic, latin) => {
  expect(toLatin(cyrillic.toLowerCase())).toBe(latin);
  expect(toLatin(toCyrillic(latin))).toBe(latin);
});

test("the name that was meant is the nearest", () => {
  expect(matchedAlias("oyun erd", ["Mr Erdene", "Erdene Oyun", "Luvsan"])).toBe("Erdene Oyun");
  expect(matchedAlias("бат", ["Bold", "Bat"])).toBe("Bat");
});
