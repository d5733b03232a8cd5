import { statedOf } from "../statedOf";

const signed = (text: string) => statedOf(text, "SIGNED").map(({ line }) => line);
const pair = "Kenya's ambassador, Amina Were, and the Norwegian minister, Ingrid Solheim";

describe("what was signed is the head of its phrase", () => {
  test("not the pact that the rules are for", () => {
    expect(signed(`The rules for the Nairobi Water Pact had been signed in Oslo by ${pair}.`)).toEqual([]);
    expect(signed("Kenya and Norway signed the list of works under the Nairobi Water Treaty.")).toEqual([]);
  });

  test("terms of reference are signed themselves", () => {
    const found = signed(`The terms of reference for a water pact had been signed in Oslo by ${pair}.`);
    expect(found).toContain("Amina Were → terms of reference for a water pact");
    expect(found.filter((line) => !line.endsWith("terms of reference for a water pact"))).toEqual([]);
  });

  test("copies and extensions of a treaty are the treaty", () => {
    const found = signed("Kenya and Norway signed the extension of the Nairobi Water Treaty.");
    expect(found).toEqual(["Kenya → Nairobi Water Treaty", "Norway → Nairobi Water Treaty"]);
  });

  test("to approve is not to sign", () => {
    expect(signed("Kenya and Norway approved the roadmap for the Garissa Dam.")).toEqual([]);
  });
});
