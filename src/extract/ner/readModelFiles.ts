import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const folder = join(__dirname, "..", "..", "..", "seeds", "model");
const tables = z.object({
  arrays: z.array(z.object({ name: z.string(), shape: z.array(z.number()), offset: z.number() })),
  classes: z.array(z.string()),
  seeds: z.array(z.number()),
  norms: z.record(z.string(), z.string()),
  lexemeNorms: z.record(z.string(), z.string()),
  exceptions: z.record(z.string(), z.array(z.tuple([z.string(), z.string().nullable()]))),
});

/** Header and weights as the files hold them. */
export interface ModelFiles {
  readonly header: z.infer<typeof tables>;
  readonly bytes: Buffer;
}

/** The files of `seeds/model`; null where there are none. */
export function readModelFiles(): ModelFiles | null {
  if (!existsSync(join(folder, "ner.bin"))) return null;
  return {
    header: tables.parse(JSON.parse(readFileSync(join(folder, "ner.json"), "utf8"))),
    bytes: readFileSync(join(folder, "ner.bin")),
  };
}
