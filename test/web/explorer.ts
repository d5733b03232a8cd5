import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { Sessions } from "../../src/app/access/Sessions";
import { createCuration } from "../../src/app/curation/createCuration";
import { createReview } from "../../src/app/curation/createReview";
import { createPreview } from "../../src/app/ingest/createPreview";
import type { RunningServer } from "../../src/app/http/Server";
import { thisThread } from "../../src/app/reading/thisThread";
import { answer } from "../../src/graph/answer";
import { ask, startTestServer } from "../api/testServer";
import { type TestGraph, useEmptyGraph } from "../graph/connect";
import { readSeeds } from "./readSeeds";

/** Browsers by their usual places; PLAYWRIGHT_CHROMIUM names another. */
const executablePath = [
  process.env["PLAYWRIGHT_CHROMIUM"] ?? "",
  "/usr/bin/chromium",
  "/usr/bin/google-chrome",
].find((path) => path !== "" && existsSync(path));

/** A machine without a browser can still run all other tests. */
export const inBrowser = executablePath ? describe : describe.skip;

export interface Explorer {
  readonly url: string;
  /** What pages complained of, and what they asked of other origins: both must stay empty. */
  readonly complaints: string[];
  readonly foreign: string[];
  /** A window of a curator, or of a reader. */
  readonly open: (options?: { curator?: boolean; width?: number; dark?: boolean }) => Promise<Page>;
  readonly ask: (query: string, variables?: unknown) => Promise<any>;
}

/** Serves the texts that ship, as shipped, and opens windows on them; closes all at the end of the file. */
export function useExplorer(flags: readonly string[] = []): Explorer {
  const database: TestGraph = useEmptyGraph();
  const complaints: string[] = [];
  const foreign: string[] = [];
  const contexts: BrowserContext[] = [];
  const sessions = new Sessions();
  let server: RunningServer;
  let browser: Browser;

  beforeAll(async () => {
    const { graph } = database;
    await readSeeds(graph, join("seeds", "documents"));
    server = await startTestServer({
      parts: {
        answer: (selection, variables, options) => answer(graph, selection, variables, options),
        curation: createCuration(graph, thisThread),
        preview: createPreview(graph, thisThread),
        review: createReview(graph),
        enter: sessions.enter,
      },
      access: { sessions },
      // A machine that runs tests is busy, and every question is planned for the first time.
      settings: { graphiql: true, databaseTimeout: 60_000, requestTimeout: 65_000 },
    });
    browser = await chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      args: ["--no-sandbox", ...flags],
    });
  }, 300_000);
  afterAll(async () => {
    for (const context of contexts) await context.close();
    await browser.close();
    await server.close();
  });

  const open: Explorer["open"] = async ({ curator = false, width = 1280, dark = false } = {}) => {
    const context = await browser.newContext({
      viewport: { width, height: width < 600 ? 844 : 900 },
      colorScheme: dark ? "dark" : "light",
      permissions: ["clipboard-read", "clipboard-write"],
      baseURL: server.url,
    });
    contexts.push(context);
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("request", (request) => {
      const { origin, protocol } = new URL(request.url());
      if (origin !== server.url && !["blob:", "data:"].includes(protocol)) foreign.push(request.url());
    });
    if (curator) await page.goto(sessions.link());
    return page;
  };
  return {
    get url() {
      return server.url;
    },
    complaints,
    foreign,
    open,
    ask: async (query, variables) => (await ask(server, query, { variables })).body.data,
  };
}
