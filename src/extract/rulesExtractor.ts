import type { ExtractOptions } from "./ExtractOptions";
import type { Extractor } from "./Extractor";
import { proposeByRules } from "./proposeByRules";

/** The rules as one extractor among others. Their work is synchronous: a signal that comes later than the start finds it done. */
export function rulesExtractor(options: ExtractOptions = {}): Extractor {
  const id = "rules";
  return {
    id,
    version: "1",
    extract(document, signal) {
      signal.throwIfAborted();
      return Promise.resolve(proposeByRules(document, id, options));
    },
  };
}
