import { singleOffice } from "../../src/graph/review/singleOffice";
import { ask } from "./asking";
import { useEmptyGraph } from "./connect";
import { writeGraph } from "./fixtures/writeGraph";

const titles = [
  "Minister of Energy",
  "Vice-Minister of Energy",
  "vice minister of energy",
  "Minister-Counsellor",
  "Minister of State",
  "President",
  "President-elect",
  "Ex-President",
  "Vice President",
  "Attorney-General",
  "Secretary-General",
  "Deputy Secretary General",
  "Minister",
];

describe("offices by the words of their titles", () => {
  const test = useEmptyGraph();
  beforeAll(() =>
    writeGraph(
      test.graph,
      [
        ...titles.map((_, at) => ({ id: `o${at}`, kind: "Official" as const })),
        { id: "i", kind: "Institution" as const },
        { id: "c", kind: "Country" as const },
      ],
      titles.map((title, at) => ({ from: `o${at}`, kind: "HOLDS_POSITION" as const, to: "i", title })),
    ),
  );

  it.each([
    ["minister", ["Minister", "Minister of Energy", "Minister of State"]],
    ["Vice Minister", ["Vice-Minister of Energy", "vice minister of energy"]],
    ["vice-minister of energy", ["Vice-Minister of Energy", "vice minister of energy"]],
    ["president", ["President"]],
    ["former president", []],
    ["ex-president", ["Ex-President"]],
    ["attorney general", ["Attorney-General"]],
    ["minister counsellor", ["Minister-Counsellor"]],
  ])("who held: %s", async (position, expected) => {
    const answer = await ask(
      test.graph,
      "query ($position: String!) { whoHeld(position: $position) { title } }",
      {
        position,
      },
    );
    expect((answer["whoHeld"] as { title: string }[]).map(({ title }) => title).sort()).toEqual(expected);
  });

  it("one person at a time holds only those without another word", async () => {
    const single = async (place: string) => {
      const rows = await test.graph.runAlone<{ title: string }>(
        `MATCH (place:Entity {id: $place}) UNWIND $titles AS title
         WITH title, place WHERE ${singleOffice("title", "place")} RETURN title ORDER BY title`,
        { place, titles },
      );
      return rows.map(({ title }) => title);
    };
    expect(await single("i")).toEqual(["Minister", "Minister of Energy", "President", "Secretary-General"]);
    expect(await single("c")).toEqual(["Minister of Energy", "President", "Secretary-General"]);
  });
});
