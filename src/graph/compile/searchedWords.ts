import { foldName } from "../../ontology/foldName";
import { luceneQuery } from "../questions/luceneQuery";
import type { Field, Variables } from "../Selection";
import { badInput } from "./badInput";
import type { Scope } from "./Scope";

/** Hits that are ranked; what lies behind them is not paged to. */
export const hitsRanked = 300;
const longestQuery = 200;
/** Lucene's query for nothing: the index is asked, and holds no such word. */
const nothing = "+a -a";

/** What was typed, as the parameters of a search. */
export interface SearchedWords {
  /** As a query of a full-text index, if need be in another form; nothing is found where that is null. */
  readonly lucene: (form?: (query: string, variables: Variables) => string | null) => string;
  readonly folded: string;
  /** Place of the typed text in `Run`. */
  readonly typedAt: number;
}

/** Reads `query`. @throws Problem BAD_USER_INPUT once a request brings more than can be searched for */
export function searchedWords(scope: Scope, field: Field): SearchedWords {
  const query = scope.argument(field, "query");
  const typed = (variables: Variables) => {
    const text = query.get(variables);
    if (typeof text !== "string" || text.length > longestQuery) {
      throw badInput("query", `A text of at most ${longestQuery} characters can be searched for.`);
    }
    return text;
  };
  return {
    lucene: (form = (written) => written) =>
      scope.parameters.add((variables) => {
        const written = luceneQuery(typed(variables));
        return (written === null ? null : form(written, variables)) ?? nothing;
      }),
    folded: scope.parameters.add((variables) => foldName(typed(variables))),
    typedAt: scope.remember(typed),
  };
}
