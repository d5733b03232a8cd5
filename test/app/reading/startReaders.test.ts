import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { startReaders, type ReaderOptions } from "../../../src/app/reading/startReaders";
import type { TextReader } from "../../../src/app/reading/TextReader";
import { thisThread } from "../../../src/app/reading/thisThread";
import { resolveDocument } from "../../../src/resolve/resolveDocument";

// Threads start without jest's loader: they are told how TypeScript is read.
const execArgv = ["-r", join(__dirname, "../../typescript.cjs")];
const folders = ["seeds/documents", "test/gold"];
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => join(folder, name)),
);
const readers: TextReader[] = [];

function readWith(options: ReaderOptions): TextReader {
  const reader = startReaders({ execArgv, budget: 40_000, ...options });
  readers.push(reader);
  return reader;
}

/** A long text whose extraction takes seconds. */
const long = Buffer.from(
  "Kenya's minister Josphat Kiprono met Iceland's minister Sigrun Jonsdottir in Reykjavik on 3 May 2021. ".repeat(
    5000,
  ),
);

jest.setTimeout(120_000);
afterEach(async () => {
  for (const reader of readers.splice(0)) await reader.close();
});

describe("reading in threads", () => {
  test("gives byte for byte what reading in this thread gives, for all texts at once", async () => {
    const reader = readWith({ threads: 2 });
    const both = await Promise.all(
      files.map(async (path) => {
        const bytes = readFileSync(path);
        const beside = await reader.extract(await reader.read(bytes, { file: path }));
        const here = await thisThread.extract(await thisThread.read(bytes, { file: path }));
        expect(beside).toEqual(here);
        expect(JSON.stringify(resolveDocument(beside, [], []))).toBe(
          JSON.stringify(resolveDocument(here, [], [])),
        );
        return [JSON.stringify(beside), JSON.stringify(here)];
      }),
    );
    expect(both.length).toBeGreaterThan(20);
    for (const [beside, here] of both) expect(beside).toBe(here);
  });

  test("refuses with the same words", async () => {
    const reader = readWith({ threads: 1 });
    const refusal = (by: TextReader) =>
      by.read(Buffer.from(""), { file: "empty.txt" }).catch((error: unknown) => ({ ...(error as object) }));
    expect(await refusal(reader)).toEqual(await refusal(thisThread));
    expect(await refusal(reader)).toMatchObject({ code: "DOCUMENT_EMPTY" });
  });

  test("ends a thread that is stuck", async () => {
    const document = await thisThread.read(long);
    const reader = readWith({ threads: 1, budget: 500 });
    await expect(reader.extract(document)).rejects.toMatchObject({
      code: "DOCUMENT_TOO_SLOW",
      message: "Reading the text took longer than 0.5 s.",
    });
  });

  test("gives up when its asker goes away, also while it waits", async () => {
    const document = await thisThread.read(long);
    const reader = readWith({ threads: 1 });
    const left = new AbortController();
    const works = [reader.extract(document, left.signal), reader.extract(document, left.signal)];
    setTimeout(() => left.abort(), 200);
    for (const work of works) await expect(work).rejects.toMatchObject({ code: "INTERRUPTED" });
    const small = await reader.read(readFileSync(files[0]!));
    expect((await reader.extract(small)).chains.length).toBeGreaterThan(0);
  });

  test("refuses more than may wait", async () => {
    const document = await thisThread.read(long);
    const reader = readWith({ threads: 1, queue: 1 });
    const works = [1, 2, 3].map(() =>
      reader.extract(document).catch((error: unknown) => (error as { code: string }).code),
    );
    expect(await works[2]).toBe("UNAVAILABLE");
    await reader.close();
    expect(await Promise.all(works)).toEqual(["INTERRUPTED", "INTERRUPTED", "UNAVAILABLE"]);
  });

  test("ends a thread that takes too much memory", async () => {
    const reader = readWith({ threads: 1, memory: 100 });
    const large = await thisThread.read(Buffer.concat(Array.from({ length: 12 }, () => long)));
    await expect(reader.extract(large)).rejects.toMatchObject({ code: "DOCUMENT_TOO_LARGE" });
    const small = await reader.read(readFileSync(files[0]!));
    expect((await reader.extract(small)).chains.length).toBeGreaterThan(0);
  });
});
