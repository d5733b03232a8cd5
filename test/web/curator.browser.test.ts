import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { inBrowser, useExplorer } from "./explorer";

inBrowser("a curator at work in the explorer", () => {
  const explorer = useExplorer();
  let page: Page;
  beforeAll(async () => {
    page = await explorer.open({ curator: true });
  }, 120_000);

  const inDoubt = async () => {
    const { candidates } = await explorer.ask(
      "{ candidates { totalCount nodes { a { id name } b { id name } } } }",
    );
    return candidates;
  };
  const undo = async () => {
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText(/^Taken back/).waitFor();
  };

  it("decides with one key, is led from the merged address, and takes it back", async () => {
    const before = await inDoubt();
    await page.goto("/review");
    await page.locator("article.pair").waitFor();
    await page.keyboard.press("u");
    await page.getByText(/^Unsure: /).waitFor();
    await undo();
    await page.goto("/review");
    await page.locator("article.pair").waitFor();
    await page.keyboard.press("y");
    const words = await page.getByText(/^The same: /).innerText();
    const pair = before.nodes.find(({ a, b }: any) => words.includes(a.name) && words.includes(b.name));
    const answer = await explorer.ask("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", {
      ids: [pair.a.id, pair.b.id],
    });
    const [now] = answer.nodes;
    expect(answer.nodes.map(({ id }: any) => id)).toEqual([now.id, now.id]);
    const gone = now.id === pair.a.id ? pair.b.id : pair.a.id;
    const elsewhere = await explorer.open();
    await elsewhere.goto(`/e/${gone}`);
    await elsewhere.getByText("The address you followed named something").waitFor();
    expect(elsewhere.url()).toContain(now.id);
    await undo();
    expect(await inDoubt()).toEqual(before);
  }, 120_000);

  it("takes a wrong statement back, and the taking back as well", async () => {
    const { relations } = await explorer.ask("{ relations(first: 1) { nodes { id } } }");
    const [{ id }] = relations.nodes;
    await page.goto(`/f/${id}`);
    await page.getByText("This is wrong").first().click();
    await page.getByLabel(/why/i).first().fill("the text says otherwise");
    await page
      .getByRole("button", { name: /take it back/i })
      .first()
      .click();
    await page.getByRole("button", { name: "Undo" }).waitFor();
    await undo();
    const { node } = await explorer.ask("query ($id: ID!) { node(id: $id) { id } }", { id });
    expect(node.id).toBe(id);
  }, 120_000);

  it("takes a section away as a table, sees who was met and what surrounds a person", async () => {
    const { officials } = await explorer.ask(
      "{ officials(first: 1, orderBy: [{ field: DEGREE, direction: DESC }]) { nodes { id name } } }",
    );
    const [official] = officials.nodes;
    await page.goto(`/e/${official.id}`);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Positions as CSV" }).click();
    const lines = readFileSync(await (await download).path(), "utf8")
      .trim()
      .split("\r\n");
    const rows = await page
      .locator("section", { has: page.getByRole("heading", { name: /^Positions/ }) })
      .locator("li.fact")
      .count();
    expect(lines).toHaveLength(rows + 1);
    expect(lines[1]).toContain(official.name);
    await page.getByRole("heading", { name: /^Seen with/ }).waitFor();
    await page.getByText("Picture of what surrounds it").click();
    await page.locator("svg.graph a").first().waitFor();
    expect(await page.locator("svg.graph a").count()).toBeLessThanOrEqual(25);
  }, 120_000);

  it("sees what several paths share in one picture", async () => {
    const { projects, officials } = await explorer.ask(
      `{ projects(first: 1, orderBy: [{ field: DEGREE, direction: DESC }]) { nodes { id } }
         officials(first: 1, orderBy: [{ field: DEGREE, direction: DESC }]) { nodes { id } } }`,
    );
    await page.goto(`/path?from=${officials.nodes[0].id}&to=${projects.nodes[0].id}`);
    const listed = await page
      .locator(".path .chain a")
      .evaluateAll((links) => [...new Set(links.map((link: any) => link.getAttribute("href")))]);
    await page.locator("svg.columns a").first().waitFor();
    const drawn = await page
      .locator("svg.columns a")
      .evaluateAll((links) => links.map((link: any) => link.getAttribute("href")));
    expect(drawn.length).toBeGreaterThan(2);
    expect(listed.every((one) => drawn.includes(one))).toBe(true);
  }, 120_000);

  it("does all this without a complaint", () => {
    expect(explorer.complaints).toEqual([]);
  });
});
