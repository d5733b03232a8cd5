import { extractDocument } from "../../src/extract/extractDocument";
import { documentOf } from "./documentOf";

/** "Amina Were → Kenya" for every REPRESENTS of a text. */
function represents(text: string): string[] {
  const { chains, statements } = extractDocument(documentOf(text));
  const name = (id: string) => chains.find((chain) => chain.id === id)!.name;
  return statements
    .filter(({ kind }) => kind === "REPRESENTS")
    .map(({ from, to }) => `${name(from)} → ${name(to)}`);
}

describe("states that follow from more than the words beside a name", () => {
  test("of those who lead delegations", () => {
    const found = represents(
      "The Kenyan delegation was led by Mr. Daudi Were and the Peruvian delegation by Ms. Lucia Campos.",
    );
    expect(found).toEqual(expect.arrayContaining(["Daudi Were → Kenya", "Lucia Campos → Peru"]));
  });

  test("of a leader whose message is brought", () => {
    const found = represents(
      "Kenyan Energy Minister Daudi Were came to Lima in Peru. He conveyed greetings from President Amina Otieno.",
    );
    expect(found).toContain("Amina Otieno → Kenya");
  });

  test("a state within the name of an airline takes no part", () => {
    const { chains } = extractDocument(documentOf("Peru's ministers flew with Kenya Airways."));
    const states = chains.filter(({ kind }) => kind === "Country").map(({ name }) => name);
    expect(states).toEqual(["Peru"]);
  });

  test("several hold the office, one name stands before it: no person", () => {
    const { chains } = extractDocument(
      documentOf("Doctors of Kenya and Peru go to Port Kesra, the health ministers of the two agreed."),
    );
    expect(chains.filter(({ kind }) => kind === "Official")).toEqual([]);
  });
});
