import { hear } from "./hear";

/** An answer as it came over the wire. */
export interface Heard {
  /** 0 where the connection failed. */
  readonly status: number;
  readonly body: any;
  /** Code of the first error; null for an answer with data; "malformed" for what is neither. */
  readonly code: string | null;
}

/** Asks `/graphql` of a server with a key. */
export async function askAs(key: string, url: string, query: string, variables: object = {}): Promise<Heard> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${key}` },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(60_000),
  });
  const text = await response.text();
  return { status: response.status, ...hear(text) };
}
