import { addProposal } from "../../extract/addProposal";
import type { Extractor } from "../../extract/Extractor";
import type { TextReader } from "./TextReader";

/**
 * A reader whose texts a language model reads too, after the rules. A text that the model did not answer about is not read at all: half of it would
 * be taken for the whole.
 */
export function withModel(reader: TextReader, model: Extractor | null): TextReader {
  if (model === null) return reader;
  return {
    ...reader,
    async extract(document, signal = new AbortController().signal) {
      const found = await reader.extract(document, signal);
      return addProposal(found, await model.extract(document, signal), model.id);
    },
  };
}
