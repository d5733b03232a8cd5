import { identifyChains } from "../../src/resolve/identifyChains";
import { judgePair } from "../../src/resolve/kinds/judgePair";
import { sharedKeyPairs } from "../../src/resolve/clusters/sharedKeyPairs";
import { madeExtraction, type Made } from "./madeExtraction";

/** The verdict on two things, each named by a document of its own, and whether their keys would bring them together. */
function judged(left: Made, right: Made) {
  const [a] = identifyChains(madeExtraction("left", [left])).chains;
  const [b] = identifyChains(madeExtraction("right", [right])).chains;
  const meet = [...sharedKeyPairs([a!, b!])].length > 0;
  const verdict = judgePair(a!, b!);
  expect(judgePair(b!, a!)?.verdict).toBe(verdict?.verdict);
  return meet ? (verdict?.verdict ?? "nothing") : "nothing";
}

const official = (name: string, country: string | null = "MN"): Made => ({
  kind: "Official",
  name,
  countries: country === null ? [] : [country],
});

describe("people", () => {
  test.each([
    ["Khurelsukh Ukhnaa", "Ukhnaagiin Khurelsukh", "MN"],
    ["U.Khurelsukh", "Ukhnaagiin Khurelsukh", "MN"],
    ["U. Khurelsukh", "Khurelsukh Ukhnaa", "MN"],
    ["Gombojavyn Zandanshatar", "Gombojav Zandanshatar", "MN"],
    ["G. Zandanshatar", "Gombojavyn Zandanshatar", "MN"],
    ["Г.ЗАНДАНШАТАР", "Gombojav Zandanshatar", "MN"],
    ["Ухнаагийн Хүрэлсүх", "Khurelsukh Ukhnaa", "MN"],
    ["Luvsannamsrain Oyun-Erdene", "Oyun-Erdene Luvsannamsrai", "MN"],
    ["L. Oyun-Erdene", "Luvsannamsrai Oyun-Erdene", "MN"],
    ["Uchral Nyam-Osor", "Nyam-Osoryn Uchral", "MN"],
    ["Battsetseg Batmunkh", "Batmunkh Battsetseg", "MN"],
    ["Lee Ho-hyeon", "Lee Hohyeon", "KR"],
    ["Lee Ho-hyeon", "Ho-hyeon Lee", "KR"],
    ["Kim Jin A", "Kim Jina", "KR"],
    ["Kim Jin A", "Kim Jin-a", "KR"],
    ["Yi Ho-hyeon", "Lee Ho-hyeon", "KR"],
    ["Сергей Лавров", "Sergey Lavrov", "RU"],
    ["Sergei Lavrov", "Sergey Lavrov", "RU"],
    ["Sergey Viktorovich Lavrov", "Sergey Lavrov", "RU"],
    ["Kassym-Jomart Tokayev", "Kassym-Jomart Tokaev", "KZ"],
    ["José Núñez", "Jose Nunez", "CL"],
    ["Abdel Fattah al-Sisi", "Abdel-Fattah El-Sisi", "EG"],
    ["Mr. Recep Tayyip Erdoğan", "Recep Tayyip Erdogan", "TR"],
  ])("%s is %s", (a, b, country) => {
    expect(judged(official(a, country), official(b, country))).toBe("same");
  });

  test.each([
    ["Lee Ho-hyeon", "Lee Yeo-hong"],
    ["Lee Ho-hyeon", "Lee Tae-joon"],
    ["Kim Jin A", "Kim Jong Un"],
    ["Park Jin", "Park Jin-hee"],
    ["Park Jin", "Park Jun"],
    ["Lee Ji-hu", "Lee Ji-hun"],
    ["Kim Min-su", "Kim Min-ju"],
    ["Nguyen Van Anh", "Nguyen Van An"],
    ["Batmunkh Battsetseg", "Batbold Battsetseg"],
    ["Damdinnyam Gongor", "Damdinsuren Gongor"],
    ["Moon Jae-in", "Moon Jae-yin Park"],
    ["Maria Lopez", "Mario Lopez"],
    ["Ivan Petrov", "Ivan Petrovsky"],
  ])("%s is not %s", (a, b) => {
    expect(judged(official(a, "KR"), official(b, "KR"))).not.toBe("same");
  });

  test("a bare family name joins nobody, nor does an initial with a common one", () => {
    for (const bare of ["Lee", "Park", "Kim", "Smith", "Khurelsukh"]) {
      for (const full of ["Lee Ho-hyeon", "Park Jin", "Kim Jong Un", "John Smith", "Ukhnaagiin Khurelsukh"]) {
        expect(judged(official(bare, "KR"), official(full, "KR"))).not.toBe("same");
      }
      expect(judged(official(bare), official(bare))).not.toBe("same");
    }
    expect(judged(official("J. Smith", "GB"), official("John Smith", "GB"))).toBe("unsure");
    expect(judged(official("H. Lee", "KR"), official("Lee Ho-hyeon", "KR"))).not.toBe("same");
  });

  test("people of two states stay apart, in doubt where their names are one", () => {
    expect(judged(official("Kim Jin A", "KR"), official("Kim Jin A", "KP"))).toBe("unsure");
    expect(judged(official("Sergei Lavrov", "RU"), official("Sergey Lavrov", "UA"))).toBe("unsure");
  });

  test("spelling variants in every part, or of someone whose state is unknown, stay a doubt", () => {
    expect(judged(official("Sergei Lavrov", null), official("Sergey Lavrov", "RU"))).toBe("unsure");
    expect(judged(official("Yoon Suk-yeol", "KR"), official("Yun Seok-youl", "KR"))).toBe("unsure");
    expect(judged(official("Sergey Lavrov", null), official("Sergey Lavrov", "RU"))).toBe("same");
  });
});

const institution = (name: string, country: string | null): Made => ({
  kind: "Institution",
  name,
  countries: country === null ? [] : [country],
});

describe("institutions", () => {
  test.each([
    ["Ministry of Trade, Industry and Energy (MOTIE)", "MOTIE", "KR"],
    ["Ministry of Trade, Industry and Energy", "MOTIE", "KR"],
    ["Korea's Ministry of Trade, Industry and Energy", "Ministry of Trade, Industry, and Energy", "KR"],
    ["Ministry of Foreign Affairs of Mongolia", "Mongolian foreign ministry", "MN"],
    ["Ministry of Foreign Affairs (MOFA)", "Seoul's Foreign Ministry", "KR"],
    [
      "Korea Mine Rehabilitation and Mineral Resources Corp.",
      "Korea Mine Rehabilitation and Mineral Resources Corporation",
      "KR",
    ],
    ["Korean delegation", "Korean government’s delegation", "KR"],
    ["Parliament of Mongolia", "Mongolian Parliament", "MN"],
    ["State Department", "US Department of State", "US"],
  ])("%s is %s", (a, b, country) => {
    expect(judged(institution(a, country), institution(b, country))).toBe("same");
  });

  test.each([
    ["United Nations", "U.N."],
    ["World Bank", "the World Bank"],
    ["International Monetary Fund (IMF)", "IMF"],
  ])("%s is %s, of whatever state", (a, b) => {
    expect(judged(institution(a, null), institution(b, null))).toBe("same");
  });

  test.each([
    ["Ministry of Foreign Affairs", "KR", "Ministry of Foreign Affairs", "MN"],
    ["MOFA", "KR", "MOFA", "JP"],
    ["Korean delegation", "KR", "Mongolian delegation", "MN"],
    ["Ministry of Trade, Industry and Energy", "KR", "Ministry of Energy", "KR"],
    ["Ministry of Industry and Mineral Resources", "MN", "Ministry of Mining and Heavy Industry", "MN"],
    [
      "Korea Institute of Geoscience and Mineral Resources (KIGAM)",
      "KR",
      "Korea Institute for Advanced Technology (KIAT)",
      "KR",
    ],
    ["Asian Development Bank (ADB)", null, "African Development Bank (ADB)", null],
    ["Embassy of Mongolia in Seoul", "MN", "Embassy of Mongolia in Tokyo", "MN"],
    ["Moon administration", "KR", "Yoon administration", "KR"],
    ["Ministry of Foreign Affairs", null, "Ministry of Foreign Affairs", "KE"],
  ])("%s (%s) is not %s (%s)", (a, of, b, by) => {
    expect(judged(institution(a, of), institution(b, by))).not.toBe("same");
  });
});

const thing = (kind: Made["kind"], name: string, more: Partial<Made> = {}): Made => ({
  kind,
  name,
  countries: ["KE", "NO"],
  ...more,
});

describe("undertakings", () => {
  test("a renamed centre is one by type, topic and its two states", () => {
    const centre = thing("Project", "joint research center on rare metals");
    expect(judged(centre, thing("Project", "Kenya-Norway institute for rare earth materials"))).toBe("same");
    expect(
      judged(centre, thing("Project", "joint research center on rare metals", { countries: ["KE", "DK"] })),
    ).not.toBe("same");
    expect(judged(centre, thing("Project", "joint research centre on fisheries"))).not.toBe("same");
    expect(judged(centre, thing("Project", "rare metals smelter"))).not.toBe("same");
  });

  test("numbers tell projects and meetings apart", () => {
    expect(judged(thing("Project", "Olkaria 4 plant"), thing("Project", "Olkaria 5 plant"))).not.toBe("same");
    const ninth = thing("Meeting", "9th meeting of the Joint Committee", { date: "2025-11-19" });
    expect(
      judged(ninth, thing("Meeting", "10th meeting of the Joint Committee", { date: "2025-11-19" })),
    ).not.toBe("same");
    expect(judged(ninth, thing("Meeting", "ninth session of the Joint Committee", { date: "2025-11" }))).toBe(
      "same",
    );
    expect(judged(thing("Meeting", "COP17"), thing("Meeting", "17th Meeting of the Parties (COP17)"))).toBe(
      "same",
    );
    expect(judged(thing("Meeting", "COP17"), thing("Meeting", "COP18"))).not.toBe("same");
  });

  test("partial dates refine, other dates part", () => {
    const forum = (date: string) => thing("Meeting", "Fisheries Investment Forum", { date });
    expect(judged(forum("2022-08"), forum("2022-08-29"))).toBe("same");
    expect(judged(forum("2022-08"), forum("2022-09-01"))).not.toBe("same");
    expect(judged(forum("2021"), forum("2022-09-01"))).not.toBe("same");
  });

  test("what qualifies a partnership tells it apart", () => {
    const level = (name: string, more: Partial<Made> = {}) => thing("Agreement", name, more);
    expect(
      judged(level("strategic partnership"), level("Kenya-Norway strategic partnership", { date: "2021" })),
    ).toBe("same");
    expect(judged(level("strategic partnership"), level("comprehensive partnership"))).not.toBe("same");
    expect(judged(level("strategic partnership"), level("comprehensive strategic partnership"))).not.toBe(
      "same",
    );
    expect(
      judged(level("strategic partnership"), level("strategic partnership", { countries: ["KE", "SE"] })),
    ).not.toBe("same");
    expect(judged(level("strategic partnership"), level("Economic Partnership Agreement"))).not.toBe("same");
    expect(judged(level("memorandum of understanding"), level("MOU"))).not.toBe("same");
  });

  test("topics go by a normal form", () => {
    const topic = (name: string): Made => ({ kind: "Topic", name });
    expect(judged(topic("rare earth metals"), topic("Rare earths"))).toBe("same");
    expect(judged(topic("supply chains of critical minerals"), topic("supply chain resilience"))).toBe(
      "same",
    );
    expect(judged(topic("rare earths"), topic("rare metals"))).not.toBe("same");
    expect(judged(topic("rare metals"), topic("critical minerals"))).not.toBe("same");
  });
});
