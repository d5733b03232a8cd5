import { statedOf } from "../statedOf";

const published = "2024-06-03";

/** "Prime Minister 2011-05" for every office of a text: its title and the day observed ("-" none, "today" that of publication). */
function offices(text: string, day?: string): string[] {
  return statedOf(text, "HOLDS_POSITION", day).map(({ properties, observedOn }) => {
    const when = observedOn === undefined ? "today" : (observedOn?.value ?? "-");
    return `${properties.title} ${when}`;
  });
}

describe("when an office was held", () => {
  test("then-offices at the event told of", () => {
    expect(
      offices("In May 2011 then-Kenyan Prime Minister Amina Otieno met Daudi Were of Peru.", published),
    ).toEqual(["Prime Minister 2011-05"]);
  });

  test("a former office at no day, its title without the word", () => {
    expect(offices("Former President Rosa Lindt of Peru praised Kenya.", published)).toEqual(["President -"]);
    expect(offices("Pablo Reyes served as Peruvian finance minister until 2019.", published)).toEqual([
      "finance minister -",
    ]);
  });

  test("told of an old year, in that year, also at the same time", () => {
    const text =
      "In 2019, Kenyan Foreign Minister Daudi Were visited Lima. At the time, Kenyan Ambassador Amina Otieno praised it.";
    expect(offices(text, published)).toEqual(["Foreign Minister 2019", "Ambassador 2019"]);
  });

  test("in a text without a date, at the event at which the official was", () => {
    const text =
      "The 2nd Kesra Water Forum was held in Lima on March 5. Kenyan Foreign Minister Daudi Were spoke at the 2nd Kesra Water Forum.";
    expect(offices(text)).toEqual(["Foreign Minister --03-05"]);
  });

  test("else on the day of publication", () => {
    expect(offices("Kenyan Foreign Minister Daudi Were praised Peru.", published)).toEqual([
      "Foreign Minister today",
    ]);
  });
});
