import { extractDocument } from "../../src/extract/extractDocument";
import { documentOf } from "./documentOf";

/** "Official Amina Were [KE]" for each chain of the kinds, and "Amina Were REPRESENTS Kenya" for each statement. */
function read(text: string, more: { title?: string; publisher?: string; off?: string[] } = {}) {
  const { off = [], ...about } = more;
  const { chains, statements } = extractDocument(documentOf(text, about), { off });
  const name = (id: string) => chains.find((chain) => chain.id === id)!.name;
  return {
    entities: chains
      .filter(({ kind }) => ["Official", "Institution", "Country"].includes(kind))
      .map(({ kind, name: called, countries }) => `${kind} ${called} [${countries.join()}]`),
    facts: statements
      .filter(({ kind }) => kind === "REPRESENTS" || kind === "HOLDS_POSITION")
      .map((s) => [name(s.from), s.kind, name(s.to), s.properties.title].filter(Boolean).join(" ")),
    mentions: (called: string) =>
      chains.find((chain) => chain.name === called)?.mentions.map((each) => each.text),
  };
}

describe("names of persons", () => {
  test.each([
    ["Peruvian President Pablo Reyes spoke.", "Pablo Reyes"],
    ["Dutch climate minister Liesbeth van der Berg spoke.", "Liesbeth van der Berg"],
    ["Omani Transport Minister Said bin Hamad Al Harthy spoke.", "Said bin Hamad Al Harthy"],
    ["South Korean Vice Minister of Trade, Industry and Energy Han Seo-jun spoke.", "Han Seo-jun"],
    ["G. Tuvshin, Minister of Mongolia, spoke.", "G. Tuvshin"],
    ["The Vietnamese foreign minister, Nguyễn Thị Hoa, spoke.", "Nguyễn Thị Hoa"],
    ["Her Norwegian counterpart, Kari Dahl-Olsen, spoke.", "Kari Dahl-Olsen"],
    ["H.E. Abebe Tadesse, Ethiopia's ambassador to Japan, spoke.", "Abebe Tadesse"],
    ["The President of the Swiss Confederation Reto Frei spoke.", "Reto Frei"],
    ["Chairman of the National Assembly Lê Văn Minh spoke.", "Lê Văn Minh"],
    ["PRIME MINISTER CAMPBELL: Welcome to Jamaica.", "CAMPBELL"],
    ["Marta Nowak became the first Polish energy minister to visit Ghana.", "Marta Nowak"],
    [
      "The World Bank agreed, but its country manager, Kwame Boateng, said that talks went on.",
      "Kwame Boateng",
    ],
  ])("%s", (text, name) =>
    expect(read(text).entities.map((each) => each.replace(/ \[.*/, ""))).toContain(`Official ${name}`),
  );

  test("nobody is found where nobody is named", () => {
    const text =
      "The Kenyan president met the foreign minister. A Foreign Ministry official spoke. Energy Monday fell.";
    expect(read(text).entities.filter((each) => each.startsWith("Official"))).toEqual([]);
  });

  test("one person's names are one chain; the park is not Mr. Park", () => {
    const text =
      "South Korean Deputy Minister Park Seo-jun met Peruvian officials in the park. Deputy Minister Park left. Park said so. Peru built the Park Avenue.";
    expect(read(text).mentions("Park Seo-jun")).toEqual(["Park Seo-jun", "Deputy Minister Park", "Park"]);
  });

  test("an office without a name refers to its bearer, never across states", () => {
    const text =
      "Kenyan President Amina Were met Peruvian President Pablo Reyes. The Peruvian president thanked her. The Ghanaian president was absent.";
    expect(read(text).mentions("Pablo Reyes")).toEqual(["Pablo Reyes", "The Peruvian president"]);
    expect(read(text).mentions("Amina Were")).toEqual(["Amina Were"]);
  });
});

describe("institutions", () => {
  test.each([
    [
      "The Ministry of Environment, Forest and Climate Change of India agreed.",
      "Ministry of Environment, Forest and Climate Change of India",
    ],
    ["Ministry of Trade and Integration Monday called for talks.", "Ministry of Trade and Integration"],
    ["The Embassy of Peru in Oslo agreed.", "Embassy of Peru in Oslo"],
    ["The Turkish foreign ministry agreed.", "Turkish foreign ministry"],
    ["The US Department of State agreed.", "US Department of State"],
    ["The Korea Mine and Mineral Resources Corp. agreed.", "Korea Mine and Mineral Resources Corp."],
    ["The Greek gas producer Talaria agreed.", "Talaria"],
    ["Bank Al-Kesra agreed.", "Bank Al-Kesra"],
    ["The Mazhilis agreed.", "Mazhilis"],
    ["It asked the International Monetary Fund.", "International Monetary Fund"],
  ])("%s", (text, name) =>
    expect(read(text).entities.map((each) => each.replace(/ \[.*/, ""))).toContain(`Institution ${name}`),
  );

  test("a bracketed acronym stands for the name from then on", () => {
    const text = "The Kenya Institute of Geology (KIG) agreed. Peru thanked KIG.";
    expect(read(text).mentions("Kenya Institute of Geology")).toEqual([
      "Kenya Institute of Geology",
      "KIG",
      "KIG",
    ]);
  });

  test("a comma after a ministry does not swallow the next person", () => {
    const names = read("The Ministry of Sports, and Ahmed Hassan, Egypt's youth minister, agreed.").entities;
    expect(names).toContain("Institution Ministry of Sports []");
    expect(names).toContain("Official Ahmed Hassan [EG]");
  });

  test("members of a delegation belong to its state", () => {
    const { facts } = read("The Kenyan delegation included officials of Kesra Group and Talaria Corp.");
    expect(facts).toEqual(["Kesra Group REPRESENTS Kenya", "Talaria Corp. REPRESENTS Kenya"]);
  });
});

describe("states", () => {
  test.each([
    ["The Korean Peninsula stayed calm.", []],
    ["It cost US$15 billion.", []],
    ["The China Daily wrote of New South Wales.", []],
    ["He flew to Seoul.", []],
    ["Seoul and Lima agreed to talk.", ["KR", "PE"]],
    ["Tokyo's foreign ministry agreed.", ["JP"]],
    ["The Socialist Republic of Viet Nam and the UAE signed.", ["VN", "AE"]],
    ["U.S.-China rivalry grew in Côte d'Ivoire.", ["US", "CN", "CI"]],
  ])("%s", (text, codes) => {
    const found = read(text)
      .entities.filter((each) => each.startsWith("Country"))
      .map((each) => each.slice(-3, -1));
    expect(found).toEqual(codes);
  });
});

describe("positions and the states they serve", () => {
  test("coordination carries the state to the next office", () => {
    expect(
      read("He met Kenyan President Amina Were and Parliamentary Speaker Otieno Okello.").facts,
    ).toContain("Otieno Okello REPRESENTS Kenya");
  });

  test("an ambassador serves the state that sends, not the one that receives", () => {
    const { facts } = read("Peru's ambassador to Kenya Lucia Campos spoke.");
    expect(facts).toEqual([
      "Lucia Campos REPRESENTS Peru",
      "Lucia Campos HOLDS_POSITION Peru ambassador to Kenya",
    ]);
  });

  test("a portfolio belongs to the ministry of the same fields", () => {
    const text =
      "Kenya's Ministry of Health agreed. Kenyan Health Minister Amina Were thanked the Ministry of Health.";
    expect(read(text).facts).toContain("Amina Were HOLDS_POSITION Ministry of Health Health Minister");
  });

  test("the other side of a meeting belongs to the other party", () => {
    const text =
      "Kenya and Peru agreed on a loan. Kenyan President Amina Were received Foreign Minister Pablo Reyes. Kenya thanked Peru.";
    expect(read(text).facts).toContain("Pablo Reyes REPRESENTS Peru");
  });

  test("the title of the document decides, the body proves", () => {
    const text =
      "PRESIDENT OFORI: Jamaica and Ghana are friends.\nPRIME MINISTER CAMPBELL: Welcome to Jamaica.";
    const { facts } = read(text, {
      title: "Remarks by Prime Minister Campbell of Jamaica and President Ofori of Ghana",
    });
    expect(facts).toContain("OFORI REPRESENTS Ghana");
  });

  test("no state is guessed where several could be meant", () => {
    const text =
      "Kenya, Peru, Ghana and Japan agreed. President Pablo Reyes spoke. Kenya, Peru, Ghana and Japan left.";
    expect(read(text).facts).toEqual([]);
  });

  test("a rule can be switched off by its id", () => {
    const text = "Peru's ambassador to Kenya Lucia Campos spoke.";
    expect(read(text, { off: ["official.state"] }).facts).toEqual([
      "Lucia Campos HOLDS_POSITION Peru ambassador to Kenya",
    ]);
    expect(read(text, { off: ["official.title"] }).facts).toEqual([]);
  });
});

test("a spent budget stops the document with a problem, and endless sentences name nothing", () => {
  expect(() => extractDocument(documentOf("Kenya agreed."), { budget: -1 })).toThrow(
    expect.objectContaining({ code: "DOCUMENT_TOO_SLOW" }),
  );
  expect(read("Kenya and ".repeat(1000)).entities).toEqual([]);
});
