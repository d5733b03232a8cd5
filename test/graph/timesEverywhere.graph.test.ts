import { changeGraph } from "../../src/graph/change/changeGraph";
import { loadBatches } from "../../src/graph/change/loadBatches";
import { withdrawDocument } from "../../src/graph/change/withdrawDocument";
import { ask } from "./asking";
import { chainOf, tell } from "./batches";
import { useEmptyGraph } from "./connect";

/** Three texts, recorded one after the other; the last is withdrawn again. */
const spring = tell({
  name: "spring",
  published: "2020-04-02",
  things: {
    "Ana Diaz": { kind: "Official" },
    Ministry: { kind: "Institution" },
    "Wind Farm": { kind: "Project" },
  },
  told: [{ kind: "HOLDS_POSITION", from: "Ana Diaz", to: "Ministry", properties: { title: "minister" } }],
});
const ana = chainOf("spring", "Ana Diaz");
const ministry = chainOf("spring", "Ministry");
const autumn = tell({
  name: "autumn",
  published: "2024-10-05",
  things: {
    "Ana Diaz": { kind: "Official", entity: ana },
    "Bo Ek": { kind: "Official" },
    Ministry: { kind: "Institution", entity: ministry },
    Forum: { kind: "Meeting" },
  },
  told: [
    { kind: "PARTICIPATED_IN", from: "Ana Diaz", to: "Forum", properties: { role: "chair" } },
    { kind: "HOLDS_POSITION", from: "Bo Ek", to: "Ministry", properties: { title: "envoy" } },
  ],
});
const gone = tell({
  name: "gone",
  published: "2024-12-01",
  things: {
    "Cy Fox": { kind: "Official" },
    Ministry: { kind: "Institution", entity: ministry },
    "Department of Mines": { kind: "Institution", entity: ministry },
  },
  told: [{ kind: "HOLDS_POSITION", from: "Cy Fox", to: "Ministry", properties: { title: "clerk" } }],
});

describe("both times, on every list and id", () => {
  const given = useEmptyGraph();
  let [first, all] = ["", ""];
  const load = (batch: typeof spring) => changeGraph(given.graph, (change) => loadBatches(change, [batch]));
  const moment = async () => {
    await new Promise((wake) => setTimeout(wake, 5));
    const now = new Date().toISOString();
    await new Promise((wake) => setTimeout(wake, 5));
    return now;
  };
  beforeAll(async () => {
    await load(spring);
    first = await moment();
    await load(autumn);
    await load(gone);
    all = await moment();
    await changeGraph(given.graph, (change) => withdrawDocument(change, gone.document.id, "a test"));
  });

  const day = `asOf: "2020-04-02"`;
  const names = (field: string) => (answer: any) => answer[field].nodes.map((node: any) => node.name).sort();
  /** What is asked with the times in place of TIMES, how the answer is read, and the answer today, as of 2020, at first, before the withdrawal. */
  const questions: readonly [string, string, (answer: any) => unknown, unknown[]][] = [
    [
      "a list of a kind",
      "{ officials(TIMES) { nodes { name } } }",
      names("officials"),
      [["Ana Diaz", "Bo Ek"], ["Ana Diaz"], ["Ana Diaz"], ["Ana Diaz", "Bo Ek", "Cy Fox"]],
    ],
    [
      "what hangs on a list of a kind",
      "{ institutions(TIMES) { nodes { holders(orderBy: [{ field: NAME }]) { nodes { name } totalCount } } } }",
      (answer) => answer.institutions.nodes[0].holders.nodes.map((node: any) => node.name),
      [["Ana Diaz", "Bo Ek"], ["Ana Diaz"], ["Ana Diaz"], ["Ana Diaz", "Bo Ek", "Cy Fox"]],
    ],
    [
      "documents",
      "{ documents(TIMES) { nodes { name: title } } }",
      names("documents"),
      [["autumn", "spring"], ["spring"], ["spring"], ["autumn", "gone", "spring"]],
    ],
    [
      "statements",
      "{ statements(TIMES) { nodes { name: document { title } } } }",
      (answer) => answer.statements.nodes.map((node: any) => node.name.title).sort(),
      [["autumn", "autumn", "spring"], ["spring"], ["spring"], ["autumn", "autumn", "gone", "spring"]],
    ],
    [
      "relations",
      "{ relations(TIMES) { nodes { name: title } totalCount } }",
      (answer) => answer.relations.totalCount,
      [3, 1, 1, 4],
    ],
    [
      "search",
      '{ search(query: "Bo Ek" TIMES) { nodes { name } } }',
      names("search"),
      [["Bo Ek"], [], [], ["Bo Ek"]],
    ],
    [
      "search for what only a withdrawn text names",
      '{ search(query: "Cy Fox" TIMES) { totalCount edges { matchedAlias node { name } } } }',
      (answer) => answer.search.edges.map(({ matchedAlias, node }: any) => [matchedAlias, node.name]),
      [[], [], [], [["Cy Fox", "Cy Fox"]]],
    ],
    [
      "search by a name that only a withdrawn text gives",
      '{ search(query: "Department of Mines", kinds: [INSTITUTION] TIMES) { edges { matchedAlias node { name } } } }',
      (answer) => answer.search.edges.map(({ matchedAlias, node }: any) => [matchedAlias, node.name]),
      [[], [], [], [["Department of Mines", "Ministry"]]],
    ],
    [
      "search for what is of another kind",
      '{ search(query: "Cy Fox", kinds: [INSTITUTION] TIMES) { totalCount } }',
      (answer) => answer.search.totalCount,
      [0, 0, 0, 0],
    ],
    [
      "ranking by degree",
      "{ ranking(by: DEGREE TIMES) { edges { rank score node { name } } } }",
      (answer) =>
        answer.ranking.edges
          .filter((edge: any) => edge.score > 0)
          .map(({ rank, score, node }: any) => `${rank} ${score} ${node.name}`)
          .sort(),
      [
        ["1 2 Ana Diaz", "1 2 Ministry", "3 1 Bo Ek", "3 1 Forum"],
        ["1 1 Ana Diaz", "1 1 Ministry"],
        ["1 1 Ana Diaz", "1 1 Ministry"],
        ["1 3 Ministry", "2 2 Ana Diaz", "3 1 Bo Ek", "3 1 Cy Fox", "3 1 Forum"],
      ],
    ],
    [
      "ranking by degree of one kind",
      "{ ranking(by: DEGREE, kind: MEETING TIMES) { totalCount edges { rank node { name } } } }",
      (answer) => answer.ranking.edges.map(({ rank, node }: any) => `${rank} ${node.name}`),
      [["1 Forum"], [], [], ["1 Forum"]],
    ],
    [
      "a thing by its id",
      `{ node(id: "${ministry}" TIMES) { ... on Institution { holders { totalCount } } } }`,
      (answer) => answer.node.holders.totalCount,
      [2, 1, 1, 3],
    ],
    [
      "things by their ids",
      `{ nodes(ids: ["${chainOf("gone", "Cy Fox")}", "${chainOf("autumn", "Bo Ek")}", "${gone.document.id}", "mention:${gone.mentions[0]!.id}", "${autumn.statements[0]!.id}"] TIMES) { __typename id ... on Official { name positions { totalCount } mentions { totalCount } } ... on Mention { entity { name } } } }`,
      (answer) =>
        answer.nodes.map(
          (node: any) =>
            node && [node.name ?? node.entity?.name ?? node.__typename, node.positions?.totalCount],
        ),
      [
        [null, ["Bo Ek", 1], ["Document", undefined], null, ["Statement", undefined]],
        [null, ["Bo Ek", 0], ["Document", undefined], null, ["Statement", undefined]],
        [null, null, null, null, null],
        [
          ["Cy Fox", 1],
          ["Bo Ek", 1],
          ["Document", undefined],
          ["Cy Fox", undefined],
          ["Statement", undefined],
        ],
      ],
    ],
    [
      "mentions of a thing",
      `{ node(id: "${ministry}") { ... on Institution { mentions(TIMES first: 9) { totalCount } } } }`,
      (answer) => answer.node.mentions.totalCount,
      [2, 1, 1, 4],
    ],
    [
      "statements of a document",
      `{ node(id: "${autumn.document.id}") { ... on Document { statements(TIMES first: 9) { totalCount } } } }`,
      (answer) => answer.node.statements.totalCount,
      [2, 0, 0, 2],
    ],
  ];

  it.each(questions)("%s", async (_, question, read, expected) => {
    const answers = [];
    for (const times of ["", day, `knownAt: "${first}"`, `knownAt: "${all}"`]) {
      const text = question.replace("(TIMES)", times ? `(${times})` : "").replace("TIMES", times);
      answers.push(read(await ask(given.graph, text)));
    }
    expect(answers).toEqual(expected);
  });

  it("ranks by PageRank what was tied at the time", async () => {
    const ranked = async (times: string) => {
      const answer: any = await ask(
        given.graph,
        `{ ranking(by: PAGERANK ${times}) { method edges { score node { name } } } }`,
      );
      return answer.ranking;
    };
    const [today, then, known] = [await ranked(""), await ranked(day), await ranked(`knownAt: "${first}"`)];
    expect(today.method).toContain("3 ties");
    expect(then.method).toContain("1 ties");
    expect(known.method).toContain("1 ties");
    const score = ({ edges }: any, name: string) => edges.find((edge: any) => edge.node.name === name)?.score;
    expect(score(today, "Bo Ek")).toBeGreaterThan(0);
    for (const one of [then, known]) expect(score(one, "Bo Ek")).toBeUndefined();
  });

  it("has what is not known to hold on a day only where that is asked for", async () => {
    const count = async (more: string) =>
      ((await ask(given.graph, `{ officials(asOf: "2022-01-01" ${more}) { totalCount } }`)) as any).officials
        .totalCount;
    expect([await count(""), await count("includeUnknown: true")]).toEqual([0, 2]);
  });
});
