import { existsSync, mkdtempSync, openSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { logTo } from "../../src/app/server/logTo";

test("lines are written as they come", () => {
  const file = join(mkdtempSync(join(tmpdir(), "cooperation-graph-log-")), "server.log");
  const logger = pino({}, logTo(openSync(file, "a")));
  logger.info("one");
  logger.error("two");
  const lines = readFileSync(file, "utf8").trim().split("\n");
  expect(lines.map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual(["one", "two"]);
});

test("a full disk costs lines, not the server", () => {
  // A device on which there is never room; other systems than Linux have none, and this test less.
  if (!existsSync("/dev/full")) return;
  const logger = pino({}, logTo(openSync("/dev/full", "w")));
  expect(() => logger.error("lost")).not.toThrow();
});
