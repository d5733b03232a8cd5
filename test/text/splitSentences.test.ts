import { read, slices } from "./fixtures";

function sentences(text: string): string[] {
  const document = read(text);
  return slices(document.analysis, document.sentences);
}

describe("splitSentences", () => {
  it.each([
    [
      "The session was led by S. Okonkwo, Minister of Ports. He left early.",
      ["The session was led by S. Okonkwo, Minister of Ports.", "He left early."],
    ],
    [
      "It was agreed in Jan. 2018 by Acme Corp. in Lima and by Dr. Li of the U.S. Department of Energy.",
      ["It was agreed in Jan. 2018 by Acme Corp. in Lima and by Dr. Li of the U.S. Department of Energy."],
    ],
    [
      "The plan was put to the UN. He has long lived in the U.S. The minister has not. She said no. They all agreed on that.",
      [
        "The plan was put to the UN.",
        "He has long lived in the U.S.",
        "The minister has not.",
        "She said no.",
        "They all agreed on that.",
      ],
    ],
    [
      "Protocol No. 5 was signed by the Mine Corp.(MINECO) and by Yu. Petrenko, and Lt. Gen. Ali saw it.",
      ["Protocol No. 5 was signed by the Mine Corp.(MINECO) and by Yu. Petrenko, and Lt. Gen. Ali saw it."],
    ],
    [
      "“We agree. We will sign in Oslo on Friday,” said the Norwegian minister of trade. “Soon.”",
      ['"We agree.', 'We will sign in Oslo on Friday," said the Norwegian minister of trade.', '"Soon."'],
    ],
    [
      "1. The Ministry of Ports held a first meeting with its guests from Ghana. 2. It was short.",
      ["1. The Ministry of Ports held a first meeting with its guests from Ghana.", "2. It was short."],
    ],
  ])("%s", (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it("reads a long line in windows without cutting where a window ends", () => {
    const one = "The minister of ports of Ghana met the minister of mines of Peru in Accra on Monday.";
    expect(sentences(Array<string>(200).fill(one).join(" "))).toEqual(Array<string>(200).fill(one));
  });
});
