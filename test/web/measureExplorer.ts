import { existsSync } from "node:fs";
import { chromium, type Page } from "playwright-core";

// A program: how long the explorer of a running server takes from the API's answer to the finished page.
//   node -r ./test/typescript.cjs test/web/measureExplorer.ts http://127.0.0.1:4000

declare const window: any;

const rounds = 5;

/** Milliseconds from the end of the last answer of `/graphql` until the element that ends the page is drawn. */
async function drawn(page: Page, address: string, last: string): Promise<number> {
  await page.goto(address);
  await page.locator(last).first().waitFor();
  return await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        window.requestAnimationFrame(() => {
          const answers = window.performance
            .getEntriesByType("resource")
            .filter(({ name }: { name: string }) => name.endsWith("/graphql"));
          const [longest] = window.performance.getEntriesByName("drawn");
          const end = longest?.startTime ?? window.performance.now();
          resolve(end - Math.min(...answers.map(({ responseEnd }: { responseEnd: number }) => responseEnd)));
        });
      }),
  );
}

/** Marks the moment at which an element first stands in the page. */
const markDrawn = (selector: string): string => `
  new MutationObserver((_, observer) => {
    if (!document.querySelector(${JSON.stringify(selector)})) return;
    observer.disconnect();
    requestAnimationFrame(() => requestAnimationFrame(() => performance.mark("drawn")));
  }).observe(document, { childList: true, subtree: true });`;

async function measure(
  label: string,
  url: string,
  address: string,
  last: string,
  prepare?: (page: Page) => Promise<void>,
): Promise<void> {
  const executablePath = [process.env["PLAYWRIGHT_CHROMIUM"] ?? "", "/usr/bin/chromium"].find(
    (path) => path !== "" && existsSync(path),
  );
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ["--no-sandbox"],
  });
  const page = await (await browser.newContext({ baseURL: url })).newPage();
  await page.addInitScript(markDrawn(last));
  await prepare?.(page);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push(Math.round(await drawn(page, address, last)));
  await browser.close();
  process.stdout.write(`${label}: ${times.join(", ")} ms after the answer\n`);
}

/** A graph of 250 things and 600 ties, as the API would answer it. */
function largest(): unknown {
  const kinds = ["OFFICIAL", "INSTITUTION", "PROJECT", "MEETING", "AGREEMENT", "COUNTRY", "TOPIC"];
  const nodes = Array.from({ length: 250 }, (_, index) => ({
    __typename: "Official",
    id: `n${index}`,
    kind: kinds[index % kinds.length],
    name: `Thing of the number ${index}`,
    degree: 250 - index,
  }));
  const relations = Array.from({ length: 600 }, (_, index) => ({
    id: `r${index}`,
    kind: "PARTICIPATED_IN",
    title: null,
    role: null,
    status: "STATED",
    corroboration: 1 + (index % 4),
    since: null,
    from: { id: `n${(index * 7) % 250}` },
    to: { id: `n${(index * index + 3) % 250}` },
  }));
  return { data: { neighborhood: { truncated: false, nodes, relations } } };
}

async function main(): Promise<void> {
  const url = process.argv[2] ?? "http://127.0.0.1:4000";
  const query =
    "{ officials(first: 1, orderBy: [{ field: DEGREE, direction: DESC }]) { nodes { id degree } } }";
  const answer = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  const { data } = (await answer.json()) as any;
  const [{ id, degree }] = data.officials.nodes;
  await measure(`entity page of ${degree} facts`, url, `/e/${id}`, "main blockquote");
  await measure("graph of 250 things and 600 ties", url, "/graph?seed=n0", "svg.graph a", async (page) => {
    await page.route("**/graphql", (route) => route.fulfill({ json: largest() }));
  });
}

void main();
