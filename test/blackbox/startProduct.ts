import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { startApi } from "../faults/startApi";
import type { Product } from "./Product";

const key = "blackbox-blackbox-blackbox";
const readers = Array.from({ length: 20 }, (_, number) => `blackbox-reader-${number}-blackbox`);

const hashed = (level: string, text: string, number: number): string =>
  `${level}${number}:${level}:${createHash("sha256").update(text).digest("hex")}`;

/** Starts it as users do, from `dist`. @param folder scratch folder of its own */
export async function startProduct(folder: string): Promise<Product> {
  const profile = {
    NODE_ENV: "production",
    COOP_LOG_LEVEL: "warn",
    COOP_API_KEYS: [
      hashed("administrator", key, 0),
      ...readers.map((text, number) => hashed("reader", text, number)),
    ].join(","),
  };
  const home = join(folder, "home");
  const shop = await startApi(home, {
    ...profile,
    COOP_INTROSPECTION: "false",
    COOP_GRAPHIQL: "false",
    COOP_BUDGET_POINTS: "30000",
  });
  const { boltPort } = JSON.parse(await readFile(join(home, "supervisor.json"), "utf8")) as {
    boltPort: number;
  };
  const open = await startApi(join(folder, "open"), {
    ...profile,
    NEO4J_URI: `bolt://127.0.0.1:${boltPort}`,
    NEO4J_USERNAME: "neo4j",
    NEO4J_PASSWORD: await readFile(join(home, "password"), "utf8"),
  });
  return {
    shop,
    open,
    key,
    readers,
    async stop() {
      await open.stop();
      await shop.stop();
    },
  };
}
