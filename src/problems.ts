/**
 * Every way the program refuses, in one closed table: what the code means, the exit status of the
 * command line (design, section 4) and the HTTP status. `schema/problems.md` is printed from it.
 */
export const problems = {
  USAGE: { about: "The command line was used wrongly.", exit: 2, http: 400 },
  CONFIG_INVALID: { about: "A configuration value is missing or has the wrong form.", exit: 2, http: 500 },
  FILE_UNREADABLE: { about: "A file does not exist or cannot be read.", exit: 1, http: 400 },
  DOCUMENT_EMPTY: { about: "The document holds no text.", exit: 1, http: 400 },
  DOCUMENT_BINARY: { about: "The document is not text.", exit: 1, http: 400 },
  DOCUMENT_ENCODING: { about: "The document is not encoded as UTF-8.", exit: 1, http: 400 },
  DOCUMENT_TOO_LARGE: { about: "The document is larger than the limit.", exit: 1, http: 413 },
  DOCUMENT_WITHOUT_BODY: {
    about: "No article was found among the lines of the document.",
    exit: 1,
    http: 400,
  },
  DOCUMENT_TOO_SLOW: { about: "Reading the document took longer than its time budget.", exit: 1, http: 422 },
  LEXICON_INVALID: { about: "A row of the lexicon has the wrong form.", exit: 1, http: 500 },
  JUDGEMENTS_INVALID: { about: "The file of judgements has the wrong form.", exit: 1, http: 400 },
  NOTHING_FOUND: { about: "Nothing in the graph answers the question.", exit: 3, http: 404 },
  NAME_AMBIGUOUS: { about: "Several entities bear the name.", exit: 4, http: 400 },
  DONE_IN_PART: { about: "Some inputs failed; the others were processed.", exit: 5, http: 200 },
  GRAPH_UNREACHABLE: { about: "The database cannot be reached.", exit: 6, http: 503 },
  GRAPH_FAILED: { about: "The database refused or failed a statement.", exit: 1, http: 500 },
  MIGRATION_CHANGED: { about: "A migration that was already applied has been changed.", exit: 1, http: 500 },
  DATABASE_MISSING: {
    about: "No Neo4j is configured and none can be provided on this machine.",
    exit: 6,
    http: 503,
  },
  ALREADY_RUNNING: {
    about: "Another instance already uses this state directory or port.",
    exit: 1,
    http: 409,
  },
  BAD_USER_INPUT: { about: "An argument of the question has an impossible value.", exit: 2, http: 400 },
  UNAUTHENTICATED: { about: "The request needs a key and carries none that is known.", exit: 1, http: 401 },
  FORBIDDEN: { about: "The key does not allow this.", exit: 1, http: 403 },
  CONFLICT: { about: "The change contradicts what was decided before or meanwhile.", exit: 1, http: 409 },
  RATE_LIMITED: { about: "Too many questions in too short a time.", exit: 1, http: 429 },
  QUERY_TOO_COMPLEX: { about: "The question is larger than the limits allow.", exit: 2, http: 400 },
  TIMEOUT: { about: "The answer took longer than the time limit.", exit: 1, http: 504 },
  UNAVAILABLE: { about: "The service is busy or shutting down; try again.", exit: 1, http: 503 },
  MODEL_REFUSED: {
    about: "The language model cannot be asked as it is configured: nobody there, a wrong name or key.",
    exit: 1,
    http: 502,
  },
  MODEL_UNAVAILABLE: {
    about: "The language model did not answer about a text, though asked several times.",
    exit: 1,
    http: 503,
  },
  INTERNAL: { about: "The program failed, and this is its own fault.", exit: 1, http: 500 },
  INTERRUPTED: { about: "The work was interrupted by the user.", exit: 130, http: 499 },
} as const satisfies Record<string, { about: string; exit: number; http: number }>;

export type ProblemCode = keyof typeof problems;

/**
 * A refusal that a person or program outside must act on. `detail` names the input and what is wrong
 * with it; `hint` says the way out; `place` is a file and line, an argument or an address.
 */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly hint: string | undefined;
  readonly place: string | undefined;

  constructor(
    code: ProblemCode,
    detail: string,
    more: { hint?: string; place?: string; cause?: unknown } = {},
  ) {
    super(detail, more.cause === undefined ? undefined : { cause: more.cause });
    this.name = "Problem";
    this.code = code;
    this.hint = more.hint;
    this.place = more.place;
  }

  /** Exit status of the command line for this problem. */
  get exit(): number {
    return problems[this.code].exit;
  }

  /** HTTP status for this problem. */
  get http(): number {
    return problems[this.code].http;
  }
}

/** States what must hold unless the program itself is wrong; a failure is a bug, not a refusal. */
export function invariant(condition: unknown, sentence: string): asserts condition {
  if (!condition) throw new Error(`Invariant broken: ${sentence}`);
}
