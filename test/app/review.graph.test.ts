import type { Curation } from "../../src/api/Curation";
import { createCuration } from "../../src/app/curation/createCuration";
import { thisThread } from "../../src/app/reading/thisThread";
import { createReview } from "../../src/app/curation/createReview";
import { useEmptyGraph, wipe } from "../graph/connect";
import { contradictingArticles } from "./contradictingArticles";
import { shortArticles } from "./shortArticles";

const by = (author = "ann") => ({ author, clientMutationId: null, signal: new AbortController().signal });
type Given = Readonly<Record<string, unknown>>;

describe("review", () => {
  const test = useEmptyGraph();
  let curation: Curation;
  beforeAll(() => (curation = createCuration(test.graph, thisThread)));
  beforeEach(() => wipe(test.graph));

  const read = async (...articles: (keyof typeof contradictingArticles)[]) => {
    for (const article of articles) await curation.ingest(contradictingArticles[article], {}, by());
  };
  const page = async (
    question: "contradictions" | "commitments" | "changes" | "candidates",
    given: Given,
  ) => {
    const request = { arguments: given, size: 100, backward: false, after: null, before: null };
    const { rows } = await createReview(test.graph).page(question, request);
    return rows.map(({ values }) => values as Record<string, any>);
  };
  const claims = async (given: Given = {}) =>
    (await page("contradictions", given)).map(({ kind, claims: both }) => [
      kind,
      ...both.map(({ value }: { value: string }) => value),
    ]);
  const idOf = async (kind: string, text: string) => {
    const rows = await test.graph.runAlone<{ id: string }>(
      "MATCH (e:Entity {kind: $kind}) WHERE any(alias IN e.aliases WHERE alias CONTAINS $text) RETURN e.id AS id ORDER BY id",
      { kind, text },
    );
    return rows.map(({ id }) => id);
  };

  it("finds two days of one meeting, with both quotes; its month contradicts neither", async () => {
    await read("dayOne", "month");
    expect(await claims()).toEqual([]);
    await read("dayTwo");
    const [one, other, ...more] = await idOf("Meeting", "Joint Energy Committee");
    // Where the rules keep two days apart, a person says that they are one meeting.
    if (other !== undefined) await curation.judge(one!, other, "same", "one meeting", by());
    expect(more).toEqual([]);
    const [found, ...others] = await page("contradictions", {});
    expect(others).toEqual([]);
    expect(found?.["kind"]).toBe("DATE");
    expect(found?.["claims"]).toEqual([
      {
        value: "2024-03-08",
        quote: expect.objectContaining({ text: expect.stringContaining("8 March 2024") }),
      },
      {
        value: "2024-03-11",
        quote: expect.objectContaining({ text: expect.stringContaining("11 March 2024") }),
      },
    ]);
    // On the 12th of March, only one of the two had been told.
    expect(await claims({ asOf: "2024-03-12" })).toEqual([]);
    expect(await claims({ asOf: "2024-03-14" })).toHaveLength(1);
    expect(await claims({ knownAt: "2020-01-01T00:00:00Z" })).toEqual([]);
  }, 120_000);

  it("finds two holders of one post on one day, not the one who follows", async () => {
    await read("holderOne", "holderLater");
    expect(await claims()).toEqual([]);
    await read("holderTwo");
    expect(await claims()).toEqual([
      ["HOLDER", expect.stringMatching(/, Energy Minister$/), expect.stringMatching(/, Energy Minister$/)],
    ]);
    const [found] = await page("contradictions", { kinds: ["HOLDER"] });
    const quotes = found?.["claims"].map(({ quote }: { quote: { text: string } }) => quote.text).join(" ");
    expect(quotes).toContain("Amina Otieno");
    expect(quotes).toContain("Peter Wanjala");
    expect(await claims({ asOf: "2024-05-05" })).toHaveLength(1);
    expect(await claims({ asOf: "2025-06-06" })).toEqual([]);
  }, 120_000);

  it("finds a signature that another text denies, not one that had not come yet", async () => {
    await read("notYetSigned", "signed");
    expect(await idOf("Agreement", "Copper Processing")).toHaveLength(1);
    expect(await claims()).toEqual([]);
    await read("notSigned");
    expect(await claims()).toEqual([["SIGNATURE", "signed", "not signed"]]);
    expect(await claims({ asOf: "2024-07-05" })).toEqual([]);
    // What is taken back contradicts nothing any more.
    const [document] = await test.graph.runAlone<{ id: string }>(
      "MATCH (d:Document) WHERE d.title CONTAINS 'did not sign' RETURN d.id AS id",
    );
    const withdrawn = await curation.withdraw(document!.id, "an error", by());
    expect(await claims()).toEqual([]);
    await curation.undo(withdrawn.change!, by());
    expect(await claims()).toHaveLength(1);
  }, 120_000);

  it("follows a project through its states, and tells what was not heard of, as of a day", async () => {
    await read("proposed", "begun");
    const [plant, ...others] = await idOf("Project", "Callao Desalination Plant");
    expect(others).toEqual([]);
    const of = async (given: Given) => {
      const rows = await page("commitments", { of: plant, ...given });
      return rows.map(({ status, steps, monthsSilent }) => [
        status,
        steps.map((step: { status: string }) => step.status),
        monthsSilent,
      ]);
    };
    const [[status, steps, silent] = []] = await of({});
    expect([status, steps]).toEqual(["IN_FORCE", ["PROPOSED", "AGREED", "IN_FORCE"]]);
    expect(silent).toBeGreaterThan(12);
    const [row] = await page("commitments", { of: plant });
    const quoted = row?.["steps"].map(({ quote }: { quote: { text: string } }) => quote.text);
    for (const quote of quoted) expect(quote).toContain("Callao Desalination Plant");
    expect(await of({ asOf: "2023-07-10" })).toEqual([["AGREED", ["PROPOSED", "AGREED"], 6]]);
    expect(await of({ asOf: "2023-07-10", silentForMonths: 7 })).toEqual([]);
    expect(await of({ asOf: "2023-08-10", silentForMonths: 7 })).toHaveLength(1);
    expect(await of({ asOf: "2024-04-10", silentForMonths: 7 })).toEqual([]);
    expect(await of({ asOf: "2022-01-01" })).toEqual([]);
  }, 120_000);

  it("feeds what entered, changed and left in order, and goes on where a page ended", async () => {
    await curation.ingest(shortArticles[0]!, {}, by());
    const since = "2020-01-01T00:00:00.000Z";
    const first = await page("changes", { since });
    const entered = first.filter(({ action }) => action === "ENTERED");
    const [counted] = await test.graph.runAlone<{ count: number }>(
      "MATCH (s:Statement) RETURN count(s) AS count",
    );
    expect(entered).toHaveLength(counted!.count);
    for (const { statement, document } of entered) expect([statement, document]).not.toContain(null);
    const [official] = await idOf("Official", "Amina Otieno");
    await curation.rename(official!, "A. Otieno", by());
    const retracted = await curation.retract(entered[0]!["statement"], "wrong", by());
    await curation.undo(retracted.change!, by());
    const rows = await page("changes", { since });
    const times = rows.map(({ at }) => at as string);
    expect(times).toEqual([...times].sort());
    const named = rows.find(({ mutation }) => mutation === "rename");
    expect(named).toMatchObject({ action: "CHANGED", entities: [official] });
    const own = rows.filter(({ statement }) => statement === entered[0]!["statement"]);
    // It entered, left and entered again: all three stay in the feed.
    expect(own.map(({ action }) => action)).toEqual(["ENTERED", "LEFT", "ENTERED"]);
    const review = createReview(test.graph);
    const request = { arguments: { since }, size: 3, backward: false, before: null };
    const paged: string[] = [];
    for (let after: string | null = null; ;) {
      const { rows: some, more } = await review.page("changes", { ...request, after });
      paged.push(...some.map(({ key }) => key));
      after = some.at(-1)?.key ?? null;
      if (!more) break;
    }
    expect(paged).toHaveLength(rows.length);
    expect(new Set(paged).size).toBe(rows.length);
  }, 120_000);
});
