import type { Preview } from "./previewing";

/** What the server says of a text it keeps. */
export interface Added {
  readonly document: string;
  /** What `undo` takes back. */
  readonly change: string;
  readonly statements: number;
}

export interface Given {
  readonly text: string;
  readonly title: string;
  readonly publisher: string;
  readonly publishedOn: string;
}

/** Sends a text to `POST /documents`, which takes up to 10 MB. @throws Error with the server's sentence */
export async function addText(given: Given): Promise<Added> {
  const { document, change, report } = (await send("/documents", given)) as {
    document: string;
    change: string;
    report: { statements: number };
  };
  return { document, change, statements: report.statements };
}

/** What adding a text would add; nothing is kept. @throws Error with the server's sentence */
export const previewText = (given: Given): Promise<Preview> =>
  send("/documents/preview", given) as Promise<Preview>;

/** Metadata that is left open is read from the text. */
async function send(path: string, { text, ...told }: Given): Promise<unknown> {
  const query = new URLSearchParams(Object.entries(told).filter(([, value]) => value !== ""));
  const response = await fetch(`${path}?${query}`, {
    method: "POST",
    headers: { "content-type": "text/plain; charset=utf-8", "idempotency-key": crypto.randomUUID() },
    body: text,
  }).catch(() => {
    throw new Error("The server does not answer.");
  });
  const body = (await response.json()) as Refused;
  const refusal = body.errors?.[0] ?? body.userErrors?.[0];
  if (refusal) throw new Error(refusal.message);
  return body;
}

interface Refused {
  readonly userErrors?: readonly { readonly message: string }[];
  readonly errors?: readonly { readonly message: string }[];
}
