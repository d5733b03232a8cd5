import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { z } from "zod";
import { Problem } from "../../problems";

const flat = z.record(z.string(), z.string());
const apollo = z.object({
  format: z.literal("apollo-persisted-query-manifest"),
  operations: z.array(z.object({ body: z.string() })),
});

/**
 * Reads a list of trusted documents: Apollo's manifest, or a flat map from hash to document. Documents are known by
 * the SHA-256 of their text, whatever the file calls them.
 * @throws Problem CONFIG_INVALID
 */
export async function readTrustedDocuments(path: string): Promise<ReadonlyMap<string, string>> {
  const documents = documentsOf(parse(await readFile(path, "utf8"), path));
  if (!documents) {
    throw new Problem(
      "CONFIG_INVALID",
      "The list of trusted documents is neither Apollo's manifest nor a map.",
      {
        place: path,
      },
    );
  }
  return new Map(documents.map((text) => [createHash("sha256").update(text).digest("hex"), text]));
}

function parse(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Problem("CONFIG_INVALID", "The list of trusted documents is not JSON.", { place, cause });
  }
}

function documentsOf(value: unknown): string[] | null {
  const manifest = apollo.safeParse(value);
  if (manifest.success) return manifest.data.operations.map(({ body }) => body);
  const map = flat.safeParse(value);
  return map.success ? Object.values(map.data) : null;
}
