import { findCountries } from "./countries/findCountries";
import type { Pass } from "./Pass";

/**
 * Everything the rules do to a document, in the order in which they do it: mentions first, then chains, then statements.
 * A pass may read what the passes above it have left.
 */
export const passes: readonly Pass[] = [findCountries];
