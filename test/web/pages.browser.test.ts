import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { inBrowser, useExplorer } from "./explorer";
import { takePicture } from "./takePicture";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

declare const window: any;

/** What axe finds on a page, as lines that say where. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run());
  return violations.flatMap(({ id, nodes }: any) => nodes.map(({ html }: any) => `${id}: ${html}`));
}

/** Waits until nothing is being asked or fetched. */
async function settle(page: Page): Promise<void> {
  await page.locator("h1").first().waitFor();
  await page.waitForFunction(() => window.document.querySelector(".skeleton") === null);
}

// A locked-down office machine: no WebGL, no GPU.
inBrowser("every page of the explorer", () => {
  const explorer = useExplorer(["--disable-3d-apis", "--disable-gpu"]);
  let pages: Record<string, string>;

  beforeAll(async () => {
    const { officials, projects, documents } = await explorer.ask(
      `{ officials(first: 2, orderBy: [{ field: DEGREE, direction: DESC }]) { nodes { id relations(first: 1) { nodes { id } } } }
         projects(first: 1, orderBy: [{ field: DEGREE, direction: DESC }]) { nodes { id } } documents(first: 1) { nodes { id } } }`,
    );
    const [a, b] = officials.nodes;
    const project = projects.nodes[0].id;
    pages = {
      home: "/",
      results: "/search?q=min",
      entity: `/e/${a.id}`,
      project: `/e/${project}`,
      fact: `/f/${a.relations.nodes[0].id}`,
      document: `/d/${documents.nodes[0].id}`,
      paths: `/path?from=${a.id}&to=${project}`,
      compare: `/compare?a=${a.id}&b=${b.id}`,
      graph: `/graph?seed=${a.id}`,
      timeline: `/timeline?of=${a.id}`,
      review: "/review",
      commitments: "/review?kind=commitments",
      missingDate: "/review?kind=undated",
      singleSource: "/review?kind=single",
      history: `/history?of=${a.id}`,
      changes: "/changes?since=2020-01-01",
      add: "/add",
      export: `/export?of=${a.id}`,
    };
  }, 120_000);

  it("is without fault for axe in light and dark, and without sideways scroll at 390 px", async () => {
    const page = await explorer.open({ curator: true });
    const faults: string[] = [];
    for (const [name, address] of Object.entries(pages)) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(address);
      await settle(page);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        for (const fault of await faultsOf(page)) faults.push(`${name}, ${colorScheme}: ${fault}`);
      }
      await page.setViewportSize({ width: 390, height: 844 });
      const overflow = await page.evaluate(
        () => window.document.documentElement.scrollWidth - window.innerWidth,
      );
      if (overflow > 0) faults.push(`${name}: ${overflow} px wider than the window`);
    }
    expect(faults).toEqual([]);
    expect(explorer.complaints).toEqual([]);
    expect(explorer.foreign).toEqual([]);
  }, 300_000);

  it("draws a graph without WebGL whose every node Tab reaches and whose ties stand in the table", async () => {
    const page = await explorer.open();
    await page.goto(pages["graph"] ?? "");
    await page.locator("svg.graph a").first().waitFor();
    const names = await page
      .locator("svg.graph a")
      .evaluateAll((nodes) => nodes.map((node: any) => [node.getAttribute("aria-label"), node.tabIndex]));
    expect(names.length).toBeGreaterThan(3);
    for (const [name, tabIndex] of names) {
      expect(name).toMatch(/., [a-z]+$/);
      expect(tabIndex).toBe(0);
    }
    const rows = await page.locator("table.ties tbody tr").count();
    expect(rows).toBeGreaterThanOrEqual(await page.locator("svg.graph .tie").count());
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "SVG" }).click();
    const picture = readFileSync(await (await download).path(), "utf8");
    expect(picture).toContain(page.url().replaceAll("&", "&amp;"));
    expect(picture).not.toContain("var(--text)");
    const pixels = page.waitForEvent("download");
    await page.getByRole("button", { name: "PNG" }).click();
    const bytes = readFileSync(await (await pixels).path());
    expect(bytes.subarray(1, 4).toString()).toBe("PNG");
    await takePicture(page, "docs/screenshots/graph.png");
  }, 120_000);

  it("prints every quote with the address at which it stands", async () => {
    const page = await explorer.open();
    await page.goto(pages["entity"] ?? "");
    await settle(page);
    await takePicture(page, "docs/screenshots/entity.png");
    await page.emulateMedia({ media: "print" });
    const quotes = page.locator("figure.quote");
    expect(await quotes.count()).toBeGreaterThan(0);
    for (const quote of await quotes.all()) {
      const source = quote.locator("figcaption a");
      const printed = await source.evaluate((link: any) => window.getComputedStyle(link, "::after").content);
      expect(printed).toContain(await source.getAttribute("data-address"));
      expect(await source.getAttribute("data-address")).toContain(`${explorer.url}/d/`);
    }
    expect((await page.pdf()).subarray(0, 5).toString()).toBe("%PDF-");
  }, 120_000);

  it("leads a wrong address to a page that says so, with its status, and leaves the API's own to programs", async () => {
    const page = await explorer.open();
    const before = explorer.complaints.length;
    const response = await page.goto("/nowhere");
    expect(response?.status()).toBe(404);
    await page.getByRole("heading", { name: "Nothing stands here" }).waitFor();
    expect((await page.goto("/e/0000000000000000dead"))?.status()).toBe(404);
    await page.getByRole("heading", { name: "Nothing stands here" }).waitFor();
    explorer.complaints.splice(before);
    for (const path of ["/graphql", "/documents", "/nowhere"]) {
      const answer = await fetch(`${explorer.url}${path}`);
      expect(answer.headers.get("content-type")).toContain("json");
    }
    expect((await fetch(`${explorer.url}/livez`)).headers.get("content-type")).not.toContain("html");
  }, 120_000);

  it("keeps what it shows and offers to try again where the database is away", async () => {
    const page = await explorer.open();
    const before = explorer.complaints.length;
    await page.goto(pages["entity"] ?? "");
    await settle(page);
    await page.route("**/graphql", (route) =>
      route.fulfill({
        status: 503,
        json: { errors: [{ message: "x", extensions: { code: "UNAVAILABLE" } }] },
      }),
    );
    await page.getByLabel("As of").fill("2024-01-01");
    await page.getByRole("alert").getByText("The database does not answer").waitFor();
    expect(await page.locator("blockquote").count()).toBeGreaterThan(0);
    await page.unroute("**/graphql");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("alert").waitFor({ state: "detached" });
    explorer.complaints.splice(before);
  }, 120_000);

  it("tells a reader that only curators write, and how to become one", async () => {
    const page = await explorer.open();
    for (const name of ["add", "history"]) {
      await page.goto(pages[name] ?? "");
      await page.getByText("open the curator link").waitFor();
    }
  }, 120_000);

  it("loads at most 60 kB of compressed script first", () => {
    const folder = "dist/web/explorer";
    const first = [
      ...readFileSync(`${folder}/index.html`, "utf8").matchAll(/\/explorer\/(assets\/[^"]+\.js)/g),
    ].map(([, file = ""]) => file);
    expect(first.length).toBeGreaterThan(0);
    const bytes = first.reduce((sum, file) => sum + gzipSync(readFileSync(`${folder}/${file}`)).length, 0);
    expect(bytes).toBeLessThanOrEqual(60 * 1024);
    expect(readdirSync(`${folder}/assets`).length).toBeGreaterThan(first.length);
  });
});
