import { createHash, randomBytes } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

const iterations = 1024;

/**
 * Leaves the first password of user `neo4j` where the server looks for it at its first start: the file that
 * `neo4j-admin dbms set-initial-password` writes (user:algorithm,hash,salt,iterations:flags), without a Java that would
 * show the password among its arguments.
 */
export async function writeInitialPassword(home: string, password: string): Promise<void> {
  const salt = randomBytes(32);
  let hash = createHash("sha256").update(salt).update(password).digest();
  for (let round = 1; round < iterations; round += 1) hash = createHash("sha256").update(hash).digest();
  const folder = join(home, "data", "dbms");
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const line = `neo4j:SHA-256,${hash.toString("hex")},${salt.toString("hex")},${iterations}:\n`;
  await writeFile(join(folder, "auth.ini"), line, { mode: 0o600 });
}
