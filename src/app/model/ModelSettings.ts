/** How a language model is asked. */
export interface ModelSettings {
  /** Base address of the API, with its version ("https://…/v1"). */
  readonly url: string;
  readonly name: string;
  /** Sent as a bearer token, and told to nobody else. */
  readonly key: string | null;
  /** Null leaves it to the endpoint. */
  readonly temperature: number | null;
  readonly requestsPerMinute: number;
  readonly concurrency: number;
  /** How often a question is put again after a failure that may pass. */
  readonly retries: number;
  /** Milliseconds one request may take, and the first pause before the next one. */
  readonly timeout: number;
  readonly pause: number;
}
