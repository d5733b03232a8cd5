import fc from "fast-check";
import { deriveRelations } from "../../../src/graph/derive/deriveRelations";
import type { SupportingStatement } from "../../../src/graph/derive/SupportingStatement";
import { stated } from "../batches";

let count = 0;
function statement(more: Partial<SupportingStatement> = {}): SupportingStatement {
  count += 1;
  return {
    id: `s${count}`,
    kind: "HOLDS_POSITION",
    from: "o",
    to: "i",
    properties: {},
    since: null,
    until: null,
    observedOn: null,
    modality: "held",
    extractor: "rules",
    document: `d${count}`,
    reposts: [],
    recordedAt: "2025-01-01T00:00:00.000Z",
    retractedAt: null,
    lives: [],
    ...more,
  };
}
const minister = (more: Partial<SupportingStatement> = {}) =>
  statement({ properties: { title: "Minister of Energy" }, ...more });
const live = (statements: readonly SupportingStatement[]) =>
  deriveRelations(statements)
    .relations.filter(({ closed }) => !closed)
    .map(({ properties }) => properties);

describe("deriveRelations", () => {
  it("makes one relation of statements that agree, however they write the title", () => {
    const found = live([minister(), statement({ properties: { title: "minister of energy" } }), statement()]);
    expect(found).toMatchObject([{ title: "Minister of Energy", statementCount: 3, sourceCount: 3 }]);
  });

  it("counts reposts of one text as one source, also where a third ties them", () => {
    const [a, b, c] = [
      statement({ document: "a", reposts: ["b", "gone"] }),
      statement({ document: "b", reposts: ["a", "c"] }),
      statement({ document: "c", reposts: ["b"] }),
    ];
    const other = statement({ document: "other" });
    expect(live([a, b, c, other])).toMatchObject([{ sourceCount: 4, corroboration: 2 }]);
    expect(live([a, c])).toMatchObject([{ sourceCount: 2, corroboration: 2 }]);
  });

  it("keeps the days that are stated without a year, each once", () => {
    const yearless = (value: string) => ({
      ...{ ...stated("2024-11-20"), value, earliest: null, latest: null },
      precision: "unstated-year" as const,
    });
    const found = live([
      minister({ observedOn: yearless("--11-20") }),
      minister({ observedOn: yearless("--05") }),
      minister({ observedOn: yearless("--11-20") }),
      minister({ observedOn: stated("2025-02-03") }),
    ]);
    expect(found).toMatchObject([
      { yearlessDays: "--05 --11-20", observedFrom: "2025-02-03", observedTo: "2025-02-03" },
    ]);
    expect(live([minister({ observedOn: stated("2025-02-03") })])).toMatchObject([{ yearlessDays: null }]);
  });

  it("keeps two stints apart, and gives what names none to the one it was observed in", () => {
    const first = minister({ since: stated("2015"), until: stated("2018") });
    const second = minister({ since: stated("2023-05") });
    const refined = minister({ since: stated("2023") });
    const found = live([first, second, refined, minister({ observedOn: stated("2024-02-01") })]);
    expect(found.map(({ since, until, statementCount }) => [since, until, statementCount])).toEqual([
      ["2015", "2018", 1],
      ["2023-05", null, 3],
    ]);
  });

  it("keeps a contradiction side by side", () => {
    const found = live([minister(), minister({ modality: "denied" })]);
    expect(found.map(({ status }) => status).sort()).toEqual(["denied", "stated"]);
  });

  it("takes a general role for a witness of the particular one", () => {
    const took = (role: string) => statement({ kind: "PARTICIPATED_IN", properties: { role } });
    expect(live([took("participant"), took("chair")])).toMatchObject([{ role: "chair", statementCount: 2 }]);
    expect(live([took("participant")])).toMatchObject([{ role: "participant" }]);
    expect(live([took("participant"), took("chair"), took("speaker")])).toHaveLength(3);
  });

  it("states a city only where those that state one agree", () => {
    const held = (city: string) => statement({ kind: "HELD_IN", properties: { city } });
    expect(live([held("Lima"), statement({ kind: "HELD_IN" })])).toMatchObject([{ city: "Lima" }]);
    expect(live([held("Lima"), held("Cusco")])).toMatchObject([{ city: null }]);
  });

  it("closes a relation with its last supporter, not with its first", () => {
    const early = minister({ retractedAt: "2025-02-01T00:00:00.000Z" });
    const late = minister({ recordedAt: "2025-01-15T00:00:00.000Z" });
    expect(deriveRelations([early, late]).relations).toMatchObject([
      { closed: false, properties: { knownFrom: early.recordedAt, statementCount: 1 } },
    ]);
    const gone = { ...late, retractedAt: "2025-03-01T00:00:00.000Z" };
    expect(deriveRelations([early, gone]).relations).toMatchObject([
      { closed: true, properties: { knownFrom: early.recordedAt, knownTo: gone.retractedAt } },
    ]);
  });

  it("tells the spells of a relation that came back", () => {
    const back = minister({
      recordedAt: "2025-05-01T00:00:00.000Z",
      lives: ["2025-01-01T00:00:00.000Z/2025-02-01T00:00:00.000Z"],
    });
    const { relations } = deriveRelations([back]);
    expect(
      relations.map(({ closed, properties }) => [closed, properties["knownFrom"], properties["knownTo"]]),
    ).toEqual([
      [false, "2025-05-01T00:00:00.000Z", undefined],
      [true, "2025-01-01T00:00:00.000Z", "2025-02-01T00:00:00.000Z"],
    ]);
  });

  it("hangs on the set of statements alone; retracted ones change nothing that stands", () => {
    const pick = <T>(...values: T[]) => fc.constantFrom(...values);
    const arbitrary = fc
      .record({
        title: pick(undefined, "Minister", "minister", "Deputy Minister"),
        since: pick(null, "2019", "2019-03", "2021"),
        until: pick(null, "2020", "2020-06-01"),
        observed: pick(null, "2019-05-01", "2020-01-01", "2022-01-01"),
        modality: pick("held", "planned", "denied"),
        document: pick("d1", "d2", "d3"),
        retracted: fc.boolean(),
      })
      .map(({ title, since, until, observed, modality, document, retracted }) =>
        statement({
          properties: title === undefined ? {} : { title },
          since: since === null ? null : stated(since),
          until: until === null ? null : stated(until),
          observedOn: observed === null ? null : stated(observed),
          modality: modality as "held",
          document,
          retractedAt: retracted ? "2025-02-01T00:00:00.000Z" : null,
        }),
      );
    const standing = (statements: readonly SupportingStatement[]) =>
      live(statements).map(({ knownFrom: _, ...properties }) => properties);
    fc.assert(
      fc.property(
        fc.array(arbitrary, { maxLength: 12 }),
        fc.infiniteStream(fc.nat()),
        (statements, order) => {
          const shuffled = [...statements]
            .map((one) => ({ one, rank: order.next().value as number }))
            .sort((a, b) => a.rank - b.rank)
            .map(({ one }) => one);
          expect(standing(shuffled)).toEqual(standing(statements));
          expect(standing(statements.filter(({ retractedAt }) => retractedAt === null))).toEqual(
            standing(statements),
          );
          const counted = live(statements).reduce(
            (sum, { statementCount }) => sum + Number(statementCount),
            0,
          );
          expect(counted).toBe(statements.filter(({ retractedAt }) => retractedAt === null).length);
        },
      ),
    );
  });
});
