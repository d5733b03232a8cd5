import { paragraphs, read, slices } from "./fixtures";

const [first, second, third] = paragraphs as [string, string, string];

function bodyOf(lines: readonly string[]): string[] {
  const text = lines.join("\n");
  return slices(text, read(text).paragraphs);
}

describe("the body", () => {
  it("leaves out a ticker of headlines, in whatever alphabet", () => {
    const ticker =
      "1 PERU'S EXTERNAL DEBT UP 3 PCT WWW.EXAMPLE.PE PUBLISHED:2025/09/16   2 FINLAND OPENS EMBASSY " +
      "КОНФЕРЕНЦИЯ ПО ВОПРОСАМ РЫБОЛОВСТВА ОТКРЫЛАСЬ В ХЕЛЬСИНКИ WWW.EXAMPLE.RU 2025/09/15 ".repeat(3);
    const menu = [
      "본문 바로가기",
      "주메뉴 바로가기",
      "Новости и события недели для подписчиков нашего сайта.",
    ];
    expect(bodyOf([ticker, ...menu, "", "Peru and Finland plan a laboratory", "", first, third])).toEqual([
      first,
      third,
    ]);
  });

  it("leaves out a caption that is printed twice, and tweets", () => {
    const caption =
      "Eero Niskanen, Finland's foreign minister, speaks during the copper round table in Lima on Tuesday with guests.";
    const tweet =
      "A fine day in Lima with friends… pic.twitter.com/AbCdE — Eero Niskanen (@eero) May 5, 2020";
    expect(bodyOf([first, caption, caption, tweet, second, third])).toEqual([first, second, third]);
  });

  it("keeps the list that a paragraph introduces, not the one of a menu", () => {
    const list = ["- Memorandum on copper between Lima and Espoo", "- Letter of intent on fish meal"];
    const opening = `${third.slice(0, -1)}, and signed:`;
    expect(
      bodyOf(["- Agriculture and Food", "- Mining", "", first, opening, ...list, "", "Tags: copper"]),
    ).toEqual([first, opening, ...list]);
  });

  it("joins hard-wrapped lines, one character for one", () => {
    const wrapped = (text: string) => text.replace(/(.{1,60})(?: |$)/g, "$1\n");
    const text = paragraphs.map(wrapped).join("\n");
    const document = read(text);
    const joined = slices(document.analysis, document.paragraphs);
    expect(joined).toEqual(paragraphs.map((p) => p.replace(/[“”]/g, '"').replace("–", "-")));
    expect(slices(text, document.paragraphs)[0]).toContain("\n");
  });

  it("takes a transcript from its first speaker to its last", () => {
    const speeches = [
      "MINISTER QUISPE:  Good morning.",
      "MINISTER NISKANEN:  Thank you. We have come to speak about copper and about fish.",
      "QUESTION: When will the laboratory open?",
      "MINISTER QUISPE:  Soon.",
    ];
    const around = [
      "Remarks by Ministers Quispe and Niskanen",
      "",
      "Palacio de Torre Tagle",
      "10:02 A.M.",
      "",
    ];
    expect(bodyOf([...around, ...speeches, "", "END 10:11 A.M.", "", "###"])).toEqual(speeches);
  });

  it("stops at notes to editors and contacts", () => {
    const notes =
      "The laboratory is one of eleven that the two countries have planned since the treaty of 1998.";
    expect(bodyOf([first, third, "Notes to editors", notes])).toEqual([first, third]);
    expect(bodyOf([first, third, "For media inquiries: press@example.org, Tel: +51 1 555"])).toEqual([
      first,
      third,
    ]);
  });

  it("is not closed or shortened by sentences that merely begin like boilerplate", () => {
    const lines = [
      "Topics of the talks included copper, fish meal, student exchange and a direct flight to Helsinki.",
      "By 2030 the laboratory is to employ two hundred chemists from both of the countries, she said.",
      "Comments by the Finnish minister on the price of copper drew applause from the mining companies.",
    ];
    expect(bodyOf([first, ...lines])).toEqual([first, ...lines]);
  });
});

describe("a hard-wrapped file", () => {
  const wrap = (text: string, width: number) =>
    text.replace(new RegExp(`(.{1,${width}})(?: |$)`, "g"), "$1\n").trim();

  it("keeps lines with labels apart and joins what a loose wrap broke early", () => {
    const head = ["Peru and Finland plan a joint laboratory for copper and more", "From: Ministry of Mines"];
    const widths = [66, 62, 58];
    const wrapped = paragraphs.map((part, index) => wrap(part, widths[index]!));
    const document = read(`${head.join("\n")}\n\n${wrapped.join("\n\n")}`);
    expect(document.title).toBe(head[0]);
    expect(document.publisher).toBe("Ministry of Mines");
    expect(document.paragraphs).toHaveLength(3);
  });

  it("keeps a speaker's sentence that breaks off", () => {
    const lines = [
      "MINISTER QUISPE:  Good morning.",
      "We thank you all for the long way that you came here, and for —",
      "MINISTER NISKANEN:  Of course.",
    ];
    expect(bodyOf(["Remarks by Minister Quispe of Peru", "", ...lines])).toEqual(lines);
  });
});
