import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import type { RunningServer } from "../../src/app/http/Server";
import { startTestServer } from "../api/testServer";

/** Browsers by their usual places; PLAYWRIGHT_CHROMIUM names another. */
const executablePath = [
  process.env["PLAYWRIGHT_CHROMIUM"] ?? "",
  "/usr/bin/chromium",
  "/usr/bin/google-chrome",
].find((path) => path !== "" && existsSync(path));

/** A machine without a browser can still run all other tests. */
const inBrowser = executablePath ? describe : describe.skip;

inBrowser("the console at /graphiql", () => {
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];
  const foreign: string[] = [];

  beforeAll(async () => {
    server = await startTestServer({ settings: { graphiql: true } });
    browser = await chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      args: ["--no-sandbox"],
    });
    page = await browser.newPage();
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("request", (request) => {
      const url = new URL(request.url());
      if (url.origin !== server.url && !["blob:", "data:"].includes(url.protocol))
        foreign.push(request.url());
    });
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it("asks and shows the answer, by this server alone, under its policy", async () => {
    await page.goto(`${server.url}/graphiql?query=${encodeURIComponent("{ viewer { role } }")}`);
    // The button is there before the editor holds the question.
    await page.locator(".graphiql-query-editor").getByText("viewer").first().waitFor();
    const answer = page.locator(".graphiql-response").getByText("READER");
    for (let tries = 0; tries < 5 && !(await answer.isVisible()); tries++) {
      await page.getByRole("button", { name: /Execute query/ }).click();
      await answer.waitFor({ timeout: 6_000 }).catch(() => undefined);
    }
    await answer.waitFor({ timeout: 6_000 });
    expect(complaints).toEqual([]);
    expect(foreign).toEqual([]);
  }, 120_000);

  it("offers the example questions", async () => {
    await page.getByRole("button", { name: "Show Example questions" }).click();
    const links = page.getByRole("region", { name: "Example questions" }).getByRole("link");
    expect(await links.count()).toBeGreaterThanOrEqual(12);
    await links.first().click();
    await page.waitForURL(/example=/);
    await page.locator(".graphiql-query-editor").getByText("query").first().waitFor();
    expect(complaints).toEqual([]);
  }, 120_000);
});
