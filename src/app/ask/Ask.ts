import type { Terminal } from "../terminal/Terminal";

/**
 * Puts a question to the graph through its GraphQL contract, whoever answers: a running server over HTTP, or the
 * same schema in this process.
 * @returns the operation's `data`
 * @throws Problem with the code that the answer's first error carries
 */
export type Ask = (question: Question) => Promise<unknown>;

export interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** An open line to whoever answers. */
export interface OpenAsk {
  readonly ask: Ask;
  /**
   * Asks another route of the server that answers, with the user's key; a refusal is thrown. Null where no server
   * answers but this process.
   */
  readonly request: ((path: string, more?: RequestInit) => Promise<Response>) | null;
  /** Tells a person at a terminal where the explorer shows the same; silent where no server runs. */
  show(terminal: Terminal, path: string): void;
  readonly close: () => Promise<void>;
}
