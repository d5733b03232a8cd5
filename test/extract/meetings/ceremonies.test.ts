import { statedOf } from "../statedOf";

const present = (text: string) => statedOf(text, "PARTICIPATED_IN").map(({ line }) => line);
const opening = "Kenya and Peru are friends. ";

describe("ceremonies and receptions told by the words around them", () => {
  test("a signing took place in the presence of two ministers", () => {
    const text =
      opening +
      "The signing of a memorandum on farming took place in Nairobi in the presence of Peruvian Foreign Minister Rosa Lindt and Kenyan Foreign Minister Amina Were.";
    expect(present(text)).toEqual([
      "Rosa Lindt → Signing of the memorandum on farming",
      "Amina Were → Signing of the memorandum on farming",
    ]);
  });

  test("keys were presented in a ceremony, and others were also present", () => {
    const text =
      opening +
      "Peruvian Ambassador Rosa Lindt presented the keys to Kenyan Water Minister Amina Were in a ceremony held in Nairobi. Also present were Kenyan Foreign Minister Daudi Otieno and others.";
    expect(present(text)).toEqual([
      "Rosa Lindt → Ceremony",
      "Amina Were → Ceremony",
      "Daudi Otieno → Ceremony",
    ]);
  });

  test("what never took place is no event", () => {
    const text =
      opening +
      "The signing of a memorandum on farming never took place in the presence of Kenyan Foreign Minister Amina Were.";
    expect(present(text)).toEqual([]);
  });
});
