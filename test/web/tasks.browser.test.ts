import type { Page } from "playwright-core";
import { inBrowser, useExplorer } from "./explorer";
import { takePicture } from "./takePicture";
import { Visit } from "./Visit";

declare const window: any;

interface Named {
  readonly id: string;
  readonly name: string;
}

const article = `Ministers agree on a rail link

OSLO, March 3, 2024 -- Norwegian Foreign Minister Ingrid Solheim met Finnish Foreign Minister Mikko Laine in Oslo on Sunday.

The two ministers discussed the Arctic Rail Corridor Project. "Norway will support the project," Foreign Minister Ingrid Solheim said at the meeting.
`;

// The targets are those an analyst would accept: other tools' steps for the same task, or fewer.
inBrowser("an analyst's twelve tasks in the explorer", () => {
  const explorer = useExplorer();
  let official: Named;
  let colleague: Named;
  let page: Page;

  beforeAll(async () => {
    const { officials } = await explorer.ask(
      `{ officials(first: 30, orderBy: [{ field: DEGREE, direction: DESC }]) { nodes { id name mentions(first: 50) { nodes { text } }
         meetings(first: 5) { nodes { officials(first: 10) { nodes { id name } } } } } } }`,
    );
    for (const one of officials.nodes) {
      const met = one.meetings.nodes.flatMap((meeting: any) => meeting.officials.nodes);
      const other = met.find(({ id }: Named) => id !== one.id);
      const names = new Set(one.mentions.nodes.map(({ text }: { text: string }) => text));
      if (!other || names.size < 2) continue;
      official = one;
      colleague = other;
      break;
    }
    page = await explorer.open({ curator: true });
  }, 120_000);
  const heading = (name: string) => page.getByRole("heading", { level: 1, name }).waitFor();
  const openOfficial = async () => {
    await page.goto(`/e/${official.id}`);
    await heading(official.name);
    return new Visit(page);
  };

  it("1. finds an official in two steps", async () => {
    await page.goto("/path");
    const visit = new Visit(page);
    await visit.press("/");
    await visit.enter(official.name);
    await heading(official.name);
    expect(visit.steps).toBeLessThanOrEqual(2);
  }, 120_000);

  it("2. sees whom they met and when, newest first, on their page", async () => {
    await openOfficial();
    const meetings = page.locator("section", { has: page.getByRole("heading", { name: /^Meetings/ }) });
    await meetings.locator("blockquote").first().waitFor();
    const dates = (await meetings.locator("time").allTextContents()).filter((text) => /^\d{4}/.test(text));
    expect(dates).toEqual([...dates].sort().reverse());
  }, 120_000);

  it("3. sees how two are linked, each hop with its words, in three steps", async () => {
    const visit = await openOfficial();
    await visit.click("Link to…");
    await visit.enter(colleague.name, page.getByPlaceholder("Link to …"));
    await page.locator(".path .hops > li").first().waitFor();
    expect(visit.steps).toBeLessThanOrEqual(3);
    for (const hop of await page.locator(".path .hops > li").all())
      expect(await hop.locator("blockquote").count()).toBeGreaterThan(0);
    await takePicture(page, "docs/screenshots/paths.png");
  }, 120_000);

  it("4. sees what changed over time in one step", async () => {
    const visit = await openOfficial();
    await visit.click("Timeline", "link");
    await visit.page.locator("svg.timeline").waitFor();
    expect(visit.steps).toBeLessThanOrEqual(1);
    expect(await page.locator("main .entry").count()).toBeGreaterThan(0);
  }, 120_000);

  it("5. sees the projects behind an institution or a state on its page", async () => {
    const { relations } = await explorer.ask(
      `{ relations(where: { kind: { eq: PARTNER_IN }, from: { kind: { in: [INSTITUTION, COUNTRY] } } }, first: 50) {
         nodes { from { id kind name } to { name } } } }`,
    );
    const partners = relations.nodes as { from: Named & { kind: string }; to: Named }[];
    const { from, to } = partners.find((partner) => partner.from.kind === "INSTITUTION") ?? partners[0]!;
    await page.goto(`/e/${from.id}`);
    const projects = page.locator("section", { has: page.getByRole("heading", { name: /^Projects/ }) });
    await projects.getByRole("link", { name: to.name }).first().waitFor();
    expect(await projects.locator("blockquote").count()).toBeGreaterThan(0);
  }, 120_000);

  it("6. compares two in two steps", async () => {
    const visit = await openOfficial();
    await visit.click("Compare with…");
    await visit.enter(colleague.name, page.getByPlaceholder("Compare with …"));
    await page.getByRole("heading", { name: /^Both/ }).first().waitFor();
    expect(visit.steps).toBeLessThanOrEqual(2);
    const meetings = page.locator("section", {
      has: page.getByRole("heading", { level: 2, name: "Meetings" }),
    });
    await meetings.getByText(/^They share [1-9]/).waitFor();
  }, 120_000);

  it("7. exports in two steps", async () => {
    const visit = await openOfficial();
    await visit.click("Export", "link");
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: /GEXF/ }).waitFor();
    await visit.click(/GEXF/, "link");
    const file = await download;
    expect(visit.steps).toBeLessThanOrEqual(2);
    expect(file.suggestedFilename()).toMatch(/\.gexf$/);
  }, 120_000);

  it("8. cites: the words and their source stand there, one key copies them", async () => {
    const visit = await openOfficial();
    const first = page.locator("figure.quote").first();
    const quote = (await first.locator("blockquote").innerText()).split(" [")[0] ?? "";
    await visit.press("c");
    await page.getByText("Copied").waitFor();
    expect(visit.steps).toBeLessThanOrEqual(1);
    const copied = await page.evaluate(() => window.navigator.clipboard.readText());
    expect(copied).toContain(quote);
    await page.goto(/\S+$/.exec(copied)?.[0] ?? "");
    await page.locator("mark.chosen").first().waitFor();
    expect((await page.locator("mark.chosen").allInnerTexts()).join("")).toContain(quote.slice(0, 20));
    await takePicture(page, "docs/screenshots/document.png");
  }, 120_000);

  it("9. parts what was wrongly made one in three steps, after a look, and takes it back", async () => {
    const visit = await openOfficial();
    const { node } = await explorer.ask(
      "query ($id: ID!) { node(id: $id) { ... on Entity { degree } } }",
      official,
    );
    await visit.click("History", "link");
    await visit.click(/^Split off “/);
    await page.getByRole("dialog").getByText("Becomes a thing of its own").waitFor();
    await visit.click("Split");
    await page.getByText(/^Parted/).waitFor();
    expect(visit.steps).toBeLessThanOrEqual(3);
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText(/^Taken back/).waitFor();
    const after = await explorer.ask(
      "query ($id: ID!) { node(id: $id) { ... on Entity { degree } } }",
      official,
    );
    expect(after.node).toEqual(node);
  }, 120_000);

  it("10. adds a document in two steps: sees what is new before it is kept, and takes it back", async () => {
    const { documents } = await explorer.ask("{ documents { totalCount } }");
    const visit = await openOfficial();
    await visit.drop("rail.txt", article);
    await page.getByRole("heading", { level: 1, name: "Add a text" }).waitFor();
    await page.getByRole("heading", { level: 3, name: /^New \(\d+\)/ }).waitFor();
    expect(await page.locator("main blockquote").count()).toBeGreaterThan(0);
    expect((await explorer.ask("{ documents { totalCount } }")).documents).toEqual(documents);
    await takePicture(page, "docs/screenshots/add.png");
    await visit.click("Save");
    await page.getByText(/^Saved, with \d+ statements/).waitFor();
    expect(visit.steps).toBeLessThanOrEqual(2);
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText(/^Taken back/).waitFor();
  }, 120_000);

  it("leaves out of a text what is not ticked", async () => {
    await page.goto("/add");
    await page.getByLabel(/^The article or press release/).fill(article);
    await page.getByRole("button", { name: "Read" }).click();
    const facts = page.getByRole("checkbox", { name: /^Keep: / });
    await facts.first().waitFor();
    const sentence = (await facts.first().getAttribute("aria-label"))?.replace("Keep: ", "") ?? "";
    await facts.first().uncheck();
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText(/^Saved, with/).waitFor();
    const saved = page.getByRole("link", { name: "Open the text with its facts" });
    const id = decodeURIComponent(/[^/]+$/.exec((await saved.getAttribute("href")) ?? "")?.[0] ?? "");
    const { node } = await explorer.ask(
      `query ($id: ID!) { node(id: $id) { ... on Document {
         statements(first: 100) { nodes { relation { from { name } to { name } } } } } } }`,
      { id },
    );
    expect(node.statements.nodes.length).toBeGreaterThan(0);
    const told = node.statements.nodes.map((one: any) => [one.relation.from.name, one.relation.to.name]);
    expect(
      told.filter(([from, to]: string[]) => sentence.startsWith(from!) && sentence.endsWith(to!)),
    ).toEqual([]);
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText(/^Taken back/).waitFor();
  }, 120_000);

  it("11. shares what it shows by its address alone", async () => {
    await page.goto(`/path?from=${official.id}&to=${colleague.id}&max=3&with=country`);
    await page.locator(".path").first().waitFor();
    const elsewhere = await explorer.open();
    await elsewhere.goto(page.url());
    await elsewhere.locator(".path").first().waitFor();
    expect(await elsewhere.locator("main").innerText()).toBe(await page.locator("main").innerText());
  }, 120_000);

  it("12. sees what is missing or contradicted in one step", async () => {
    const visit = await openOfficial();
    await visit.click("Review", "link");
    for (const queue of ["The same?", "Contradictions", "Commitments", "Missing date", "Single source"])
      await page.getByRole("link", { name: new RegExp(`${queue.replace("?", "\\?")} \\d+`) }).waitFor();
    expect(visit.steps).toBeLessThanOrEqual(1);
  }, 120_000);

  it("does all this without a complaint, and asks no other server", () => {
    expect(explorer.complaints).toEqual([]);
    expect(explorer.foreign).toEqual([]);
  });
});
