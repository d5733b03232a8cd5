import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, openSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as passed } from "node:timers/promises";
import pino from "pino";
import { logTo } from "../../src/app/server/logTo";

const newFile = () => join(mkdtempSync(join(tmpdir(), "cooperation-graph-log-")), "server.log");
const messages = (file: string) =>
  readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { msg: string }).msg);

test("lines are written in their order, soon after they came", async () => {
  const file = newFile();
  const logger = pino({}, logTo(openSync(file, "a")));
  logger.info("one");
  logger.error("two");
  while (readFileSync(file, "utf8") === "") await passed(20);
  expect(messages(file)).toEqual(["one", "two"]);
});

test("what waits is written when the program ends", () => {
  const file = newFile();
  const program = `require(${JSON.stringify(require.resolve("../typescript.cjs"))});
    const { logTo } = require(${JSON.stringify(require.resolve("../../src/app/server/logTo"))});
    const to = logTo(require("node:fs").openSync(${JSON.stringify(file)}, "a"));
    to.write(JSON.stringify({ msg: "last" }) + "\\n");
    process.exit(3);`;
  expect(() => execFileSync(process.execPath, ["-e", program], { stdio: "ignore" })).toThrow();
  expect(messages(file)).toEqual(["last"]);
});

test("a full disk costs lines, not the server", () => {
  // A device on which there is never room; other systems than Linux have none, and this test less.
  if (!existsSync("/dev/full")) return;
  const logger = pino({}, logTo(openSync("/dev/full", "w")));
  expect(() => {
    logger.error("x".repeat(20_000));
  }).not.toThrow();
});
