/** How far a question has come. The last answer stays while a new one is asked, and when asking fails. */
export interface Answer<Data> {
  readonly data: Data | undefined;
  readonly failure: Failure | undefined;
  readonly asking: boolean;
  readonly again: () => void;
}

/** Why there is no answer: a sentence, the code of `schema/problems.md`, and the request's id where there is one. */
export interface Failure {
  readonly sentence: string;
  readonly code: string;
  readonly requestId: string | undefined;
}
