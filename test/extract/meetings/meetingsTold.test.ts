import { extractDocument } from "../../../src/extract/extractDocument";
import { documentOf } from "../documentOf";
import { statedOf } from "../statedOf";

const opening = "Kenya and Peru are friends. Kenya and Peru trade. ";

/** "talks Lima 2024-03" for every event of a text: type, city and date, where known. */
function events(text: string): string[] {
  const day = "2024-04-02";
  const publishedOn = {
    value: day,
    earliest: day,
    latest: day,
    precision: "day" as const,
    inferred: false,
    evidence: null,
  };
  return extractDocument(documentOf(text, { publishedOn }))
    .chains.filter(({ kind }) => kind === "Meeting")
    .map(({ type, city, date }) => [type, city, date?.value].filter(Boolean).join(" "));
}
const lines = (text: string, kind: "PARTICIPATED_IN" | "DISCUSSED" | "FOLLOWS" | "HELD_IN") =>
  statedOf(text, kind, "2024-04-02").map(({ line, properties }) =>
    properties.role ? `${line} (${properties.role})` : line,
  );

test("talks on a visit told of before have its place, month and people; what was discussed is not the summit's of old", () => {
  const text = `${opening}In 2019 the leaders of Kenya and Peru held their second summit, Kenyan President Paul Kamau said. Last month, Kenyan Foreign Minister Amina Otieno visited Lima. Peruvian Foreign Minister Pablo Reyes said the two sides discussed tourism. As a result of their talks, the two sides agreed to build the Garissa Dam.`;
  expect(events(text)).toContain("talks Lima 2024-03");
  expect(lines(text, "PARTICIPATED_IN")).toEqual(
    expect.arrayContaining([
      "Amina Otieno → Talks of Amina Otieno and Pablo Reyes (participant)",
      "Pablo Reyes → Talks of Amina Otieno and Pablo Reyes (participant)",
    ]),
  );
  expect(lines(text, "DISCUSSED").filter((line) => line.endsWith("tourism"))).toEqual([
    "Talks of Amina Otieno and Pablo Reyes → tourism",
  ]);
});

test("calls on two people are two", () => {
  const text = `${opening}Kenyan Foreign Minister Amina Otieno paid courtesy calls on Peruvian President Pablo Reyes and Parliamentary Speaker Rosa Lindt.`;
  expect(lines(text, "PARTICIPATED_IN").filter((line) => line.endsWith("(host)"))).toEqual([
    "Pablo Reyes → Amina Otieno's courtesy call on Pablo Reyes (host)",
    "Rosa Lindt → Amina Otieno's courtesy call on Rosa Lindt (host)",
  ]);
});

test("a lunch is no meeting told of elsewhere", () => {
  const text = `${opening}Peruvian President Pablo Reyes hosted Kenyan Foreign Minister Amina Otieno to lunch.`;
  expect(events(text)).toEqual(["meal"]);
});

test("to call on somebody is a call, to call on somebody to act is none", () => {
  const text = `${opening}The Kenyan delegation later called on Peruvian President Pablo Reyes.`;
  expect(events(text)).toEqual(["call"]);
  expect(events(`${opening}Kenya called on Peruvian President Pablo Reyes to sign the treaty.`)).toEqual([]);
});

test("the next round and the one before are events of their own", () => {
  const text = `${opening}The third round of the Kenya-Peru Consultations was held in Lima. Kenya will host the next round.`;
  expect(lines(text, "FOLLOWS")).toEqual(["next round → third round of the Kenya-Peru Consultations"]);
  expect(lines(text, "HELD_IN")).toContain("next round → Kenya");
});

test("an acronym with a number is another event of the series; 'the meeting' is the text's own", () => {
  const text = `${opening}The 5th Meeting of the Kesra Water Council (KWC) was held in Lima on 3 May 2023. It reviewed the work since the 4th KWC, held in Nairobi in 2021. At the meeting, the sides discussed tourism.`;
  expect(events(text)).toEqual(["meeting Lima 2023-05-03", "meeting Nairobi 2021"]);
  expect(lines(text, "DISCUSSED").join()).toMatch(/^5th Meeting .* → tourism$/);
});

test("a body that met is an event", () => {
  expect(events(`${opening}In March the energy working group met in Lima.`)).toEqual([
    "meeting Lima 2024-03",
  ]);
  expect(events(`${opening}If the working group met this year, it would be a success.`)).toEqual([]);
});

test("who speaks to donors in a city met them there", () => {
  const text = `${opening}Speaking to donors in Lima in March, Peruvian President Pablo Reyes promised help.`;
  expect(events(text)).toEqual(["meeting Lima 2024-03"]);
});

test("what lasts several days is dated by the first; some weeks ago is no day", () => {
  expect(events(`${opening}The 2nd Kesra Forum was held in Lima on 7 and 8 March 2024.`)).toEqual([
    "forum Lima 2024-03-07",
  ]);
  expect(events(`${opening}A few weeks ago the 2nd Kesra Forum was held in Lima.`)).toEqual(["forum Lima"]);
});

test("a call on a leader who is not named is paid in the leader's state", () => {
  const text = `${opening}Kenyan Foreign Minister Amina Otieno also visited the Peruvian president.`;
  expect(lines(text, "HELD_IN")).toEqual(["Amina Otieno's call on the Peruvian president → Peru"]);
});

describe("where an event took place that names no place", () => {
  const lead = "LIMA, April 2 - Peruvian President Pablo Reyes held talks with Kenyan President Paul Kamau.";
  const states = " Kenya and Peru are friends.";

  test("where the report begins", () => {
    expect(events(lead + states)).toEqual(["talks Lima 2024-04-02"]);
  });

  test("not where it tells of another week or of states elsewhere", () => {
    const old = "LIMA, April 2 - The 3rd Kesra Forum of Kenya and Peru was held on 5 March 2024.";
    expect(events(old + states)).toEqual(["forum 2024-03-05"]);
    const others =
      "LIMA, April 2 - Kenyan President Paul Kamau held talks with Ghanaian President Ama Boateng.";
    expect(events(`${others} Peru was not asked.`)).toEqual(["talks 2024-04-02"]);
  });

  test("in the city of its own name, where the text speaks of that city", () => {
    const text = `${opening}The Lima Water Dialogue 2024 was opened by Kenya. The treaty was signed in Lima.`;
    expect(lines(text, "HELD_IN")).toEqual(["Lima Water Dialogue 2024 → Peru"]);
  });

  test("a visit to a city, also one to come", () => {
    const text = `${opening}Kenyan Foreign Minister Amina Otieno will pay a return visit to Lima in May.`;
    const [visit] = statedOf(text, "HELD_IN", "2024-04-02");
    expect([visit?.properties.city, visit?.modality]).toEqual(["Lima", "planned"]);
  });
});

test("a leader visited without a name is the one who holds the office now, not in an old year", () => {
  const known = " Peruvian President Pablo Reyes smiled.";
  const now = `${opening}Kenyan Foreign Minister Amina Otieno called on the Peruvian president.${known}`;
  expect(lines(now, "PARTICIPATED_IN")).toContain("Pablo Reyes → Amina Otieno's call on Pablo Reyes (host)");
  const old = `${opening}In 2011 Kenyan Foreign Minister Amina Otieno visited the Peruvian president.${known}`;
  expect(lines(old, "PARTICIPATED_IN").join()).not.toContain("(host)");
});

test("what falls after the publication is planned, in whatever tense", () => {
  const text = `${opening}The 2nd Kesra Forum opens in Lima on 7 May 2024. The 1st Kesra Forum opened in Lima on 7 May 2022.`;
  const day = "2024-04-02";
  const publishedOn = {
    value: day,
    earliest: day,
    latest: day,
    precision: "day" as const,
    inferred: false,
    evidence: null,
  };
  const { chains } = extractDocument(documentOf(text, { publishedOn }));
  expect(chains.filter(({ kind }) => kind === "Meeting").map(({ status }) => status)).toEqual([
    "planned",
    "held",
  ]);
});
