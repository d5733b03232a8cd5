import { statedOf } from "../statedOf";

const states = (text: string) => statedOf(text, "REPRESENTS").map(({ line }) => line);

const opening = [
  "Ana Belo, Minister for Foreign Affairs of Fiji: I welcome my colleague. Fiji and Norway are friends.",
  "Ingrid Solheim, Foreign Minister of Norway: Thank you. Norway and Fiji talked about fish.",
];

describe("offices named in speeches where two states speak", () => {
  test("a bare office is of either state", () => {
    const text = [...opening, "I visited the harbour with the Minister of Fisheries, Semi Were."].join(
      "\n\n",
    );
    expect(states(text).filter((line) => line.startsWith("Semi Were"))).toEqual([]);
  });

  test("our representative is of the state of the one who speaks, also under the title alone", () => {
    const text = [
      ...opening,
      "Journalist: Minister, what about the harbour?",
      "Foreign Minister of Norway: Our special representative, Kari Lund, was here for talks.",
    ].join("\n\n");
    expect(states(text)).toContain("Kari Lund → Norway");
  });

  test("our minister is of the state of the speaker", () => {
    const text = [
      "Ana Belo, Minister for Foreign Affairs of Fiji: Fiji has many friends. Norway is one.",
      "Ana Belo: I came with our Minister of Health, Rosa Lindt, last week.",
    ].join("\n\n");
    expect(states(text)).toContain("Rosa Lindt → Fiji");
  });
});
