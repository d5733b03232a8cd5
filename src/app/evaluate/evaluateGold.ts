import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { extractDocument, type ExtractOptions } from "../../extract/extractDocument";
import type { Extraction } from "../../extract/Extraction";
import { Problem } from "../../problems";
import { readDocument } from "../../text/readDocument";
import type { Document } from "../../text/Document";
import { countRejects, type RejectCount } from "../countRejects";
import { writeExtraction } from "../writeExtraction";
import { evaluateIdentity, type GoldCorpus, type IdentityScore } from "./evaluateIdentity";
import type { GoldDocument } from "./GoldDocument";
import type { Scorecard } from "./Scorecard";
import { scoreDocument, type DocumentScore } from "./scoreDocument";
import type { Findings } from "./Scoring";
import { summarise } from "./summarise";

export interface EvaluateOptions {
  /** Folder of the `*.gold.json` files; the texts stand beside them or in one of `texts`. */
  readonly gold: string;
  readonly texts: readonly string[];
  /** Which rules to leave out, and the time budget of one document. */
  readonly extraction?: ExtractOptions;
  /** Reads one document; the rules unless told. */
  readonly extract?: (document: Document) => Extraction | Promise<Extraction>;
  /** Whether to resolve the documents together and hold that against the `*corpus*.gold.json` files. */
  readonly identity?: boolean;
  /** Called after each document. */
  readonly onDocument?: (score: DocumentScore, milliseconds: number) => void;
}

/** One document's scorecard, with what was missed and found wrongly in words. */
interface DocumentCard {
  readonly file: string;
  readonly scorecard: Scorecard;
  readonly findings: Findings;
}

/** The scorecard of everything that is annotated, apart for the seeds and the other texts. */
export interface Evaluation {
  readonly overall: Scorecard;
  /**
   * "seeds" are the texts in the folders `texts`, "others" those beside their annotation; then these apart, as the file `sets.json`
   * beside them does.
   */
  readonly sets: Readonly<Record<string, Scorecard>>;
  readonly documents: readonly DocumentCard[];
  readonly identity: Readonly<Record<string, IdentityScore>> | null;
  /** What was proposed in all texts and not proved. */
  readonly rejects: readonly RejectCount[];
}

/**
 * Extracts every annotated text and scores it.
 * @throws Problem FILE_UNREADABLE where an annotated text is missing
 */
export async function evaluateGold(options: EvaluateOptions): Promise<Evaluation> {
  const { extract = (document: Document) => extractDocument(document, options.extraction) } = options;
  const files = (await readdir(options.gold)).filter((file) => file.endsWith(".gold.json")).sort();
  const read: { extraction: Extraction; score: DocumentScore; set: string }[] = [];
  const corpora: [string, GoldCorpus][] = [];
  for (const file of files) {
    const gold = JSON.parse(await readFile(join(options.gold, file), "utf8")) as GoldDocument | GoldCorpus;
    if (!("entities" in gold)) {
      corpora.push([file, gold]);
      continue;
    }
    const { bytes, set } = await findText(gold.document.file, options);
    const document = readDocument(bytes, { file: gold.document.file });
    const started = performance.now();
    const extraction = await extract(document);
    const score = scoreDocument(gold, writeExtraction(extraction), document.text);
    options.onDocument?.(score, performance.now() - started);
    read.push({ extraction, score, set });
  }
  const tallies = (belongs: (one: (typeof read)[number]) => boolean) =>
    summarise(read.filter(belongs).map(({ score }) => score.tally));
  const apart = Object.entries(await readSets(options.gold)).map(
    ([set, texts]) => [set, tallies(({ score }) => texts.includes(score.file))] as const,
  );
  const identity = (options.identity ? corpora : []).map(([file, corpus]) => {
    const named = new Set(corpus.sameAs.flatMap(({ members }) => members.map((member) => member.file)));
    for (const { a, b } of corpus.distinct) named.add(a.file).add(b.file);
    const own = read.filter(({ score }) => named.has(score.file));
    const matched = own.map(({ extraction, score }) => ({ extraction, matching: score.matching }));
    return [file, evaluateIdentity(corpus, matched)] as const;
  });
  return {
    overall: summarise(read.map(({ score }) => score.tally)),
    sets: {
      seeds: tallies(({ set }) => set === "seeds"),
      others: tallies(({ set }) => set === "others"),
      ...Object.fromEntries(apart),
    },
    documents: read.map(({ score: { file, tally, findings } }) => ({
      file,
      scorecard: summarise([tally]),
      findings,
    })),
    identity: options.identity ? Object.fromEntries(identity) : null,
    rejects: countRejects(read.flatMap(({ extraction }) => extraction.rejects)),
  };
}

/** Names of sets with their texts; none where the folder has no `sets.json`. */
async function readSets(folder: string): Promise<Record<string, string[]>> {
  const text = await readFile(join(folder, "sets.json"), "utf8").catch(() => "{}");
  return JSON.parse(text) as Record<string, string[]>;
}

async function findText(
  file: string,
  { gold, texts }: EvaluateOptions,
): Promise<{ bytes: Uint8Array; set: string }> {
  for (const folder of [gold, ...texts]) {
    try {
      const bytes = await readFile(join(folder, file));
      return { bytes, set: folder === gold ? "others" : "seeds" };
    } catch {
      continue;
    }
  }
  throw new Problem("FILE_UNREADABLE", `${file} is annotated, but its text stands in none of the folders.`, {
    hint: `Put it beside its annotation, or into ${texts.join(" or ")}.`,
    place: join(gold, file),
  });
}
