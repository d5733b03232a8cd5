import { createHash } from "node:crypto";
import type { Document } from "../../text/Document";
import { findDates } from "../dates/findDates";
import type { Reject } from "../Extraction";
import type { Extractor, Proposal } from "../Extractor";
import type { Lexicon } from "../lexicon/Lexicon";
import { loadLexicon } from "../lexicon/loadLexicon";
import { joinProposals } from "../joinProposals";
import { answerSchema } from "./answerForm";
import type { Ask, Question } from "./Ask";
import { type Chunk, chunksOf, type ChunkSize } from "./chunksOf";
import { loadPrompt } from "./loadPrompt";
import { readAnswer } from "./readAnswer";
import { Reading } from "./Reading";

export interface ModelOptions extends ChunkSize {
  /** The model's name at its endpoint; the extractor's id is `model:NAME`. */
  readonly name: string;
  readonly ask: Ask;
  /** Chunks of one document that are asked about; what lies behind them stays unread, and the rejects say so. */
  readonly mostChunks: number;
  /** Ids of rules to leave out ("model.signed"). */
  readonly off?: ReadonlySet<string>;
  readonly lexicon?: Lexicon;
}

/**
 * A language model as one extractor among others. It is asked about one chunk of the text after the other; what it answers is read as `readAnswer`
 * does, and proves nothing by itself.
 */
export function modelExtractor(options: ModelOptions): Extractor {
  const { name, ask, mostChunks, off = new Set<string>(), lexicon = loadLexicon() } = options;
  const id = `model:${name}`;
  return {
    id,
    version: "1",
    async extract(document, signal) {
      signal.throwIfAborted();
      const chunks = chunksOf(document, options);
      const dates = findDates(document);
      const giveUp = new AbortController();
      const either = AbortSignal.any([signal, giveUp.signal]);
      const read = await Promise.all(
        chunks.slice(0, mostChunks).map(async (chunk) => {
          const answer = await ask(questionOf(document, chunk), either);
          return readAnswer(new Reading(document, chunk, dates, id), answer, lexicon);
        }),
        // One part without an answer and the text is not read: the others need not be asked about.
      ).finally(() => giveUp.abort());
      const joined = read.reduce<Proposal>(
        (known, next, at) => joinProposals(known, next, `part-${at + 1}`, id),
        { chains: [], statements: [], attributes: [] },
      );
      const on = ({ rule }: { readonly rule: string }) => !off.has(rule);
      return {
        chains: joined.chains,
        statements: joined.statements.filter(on),
        attributes: joined.attributes.filter(on),
        rejects: [...(joined.rejects ?? []), ...unread(id, chunks.length, mostChunks)],
      };
    },
  };
}

/** The text stands between two lines with a mark of its own, so that nothing written in it can end it. */
function questionOf(document: Document, chunk: Chunk): Question {
  const part = chunk.map(({ start, end }) => document.text.slice(start, end)).join("\n\n");
  const mark = createHash("sha256").update(part).digest("hex").slice(0, 16);
  return {
    document: document.id,
    instruction: loadPrompt(mark),
    text: `<<<${mark}\n${part}\n${mark}>>>`,
    schema: answerSchema(),
  };
}

function unread(extractor: string, chunks: number, most: number): Reject[] {
  if (chunks <= most) return [];
  const reason = "the text is longer than a model is asked about";
  return [{ extractor, rule: "model.answer", reason, proposed: { chunks, read: most } }];
}
