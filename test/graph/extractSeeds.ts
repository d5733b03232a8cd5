import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { extractDocument } from "../../src/extract/extractDocument";
import type { Extraction } from "../../src/extract/Extraction";
import { readDocumentFile } from "../../src/text/readDocumentFile";

const folder = join(__dirname, "..", "..", "seeds", "documents");

/** What the five seeds say, in the order of their names. */
export async function extractSeeds(): Promise<Extraction[]> {
  const extractions: Extraction[] = [];
  for (const name of (await readdir(folder)).sort()) {
    extractions.push(extractDocument(await readDocumentFile(join(folder, name))));
  }
  return extractions;
}
