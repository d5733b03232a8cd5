import { appendFileSync, writeFileSync } from "node:fs";
import { acquireStartLock } from "../../../src/app/neo4j/acquireStartLock";

/*
 * Takes a lock ten times and tells a file when it came and when it went. In place of letting go it leaves every second
 * time the lock of a process that is gone, so that all the others find it dead at once.
 */
const [lockFile = "", told = ""] = process.argv.slice(2);

async function main(): Promise<void> {
  for (let turn = 0; turn < 10;) {
    const lock = await acquireStartLock(lockFile);
    if (!lock) continue;
    appendFileSync(told, `in ${process.pid}\n`);
    await new Promise((wake) => setTimeout(wake, 3));
    appendFileSync(told, `out ${process.pid}\n`);
    turn += 1;
    if (turn % 2 === 1) writeFileSync(lockFile, "4194305 1");
    else await lock.release();
  }
}

void main();
