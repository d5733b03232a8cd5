/** What the server says of a text it was sent. */
export interface Added {
  readonly document: string | null;
  readonly change: string | null;
  readonly report: {
    readonly statements: number;
    readonly entities: number;
    readonly mentions: number;
    readonly rejected: number;
    readonly duplicateOf: string | null;
  } | null;
  readonly refusal: string | null;
}

export interface Given {
  readonly text: string;
  readonly title: string;
  readonly publisher: string;
  readonly publishedOn: string;
}

/** Sends a text to `POST /documents`, which takes up to 10 MB; metadata that is left open is read from the text. */
export async function addText({ text, ...told }: Given): Promise<Added> {
  const query = new URLSearchParams(Object.entries(told).filter(([, value]) => value !== ""));
  const response = await fetch(`/documents?${query}`, {
    method: "POST",
    headers: { "content-type": "text/plain; charset=utf-8", "idempotency-key": crypto.randomUUID() },
    body: text,
  });
  const body = (await response.json()) as Answered;
  const refusal = body.errors?.[0]?.message ?? body.userErrors?.[0]?.message ?? null;
  const { report } = body;
  return {
    document: idOf(body.document),
    change: body.change ?? null,
    report: report ? { ...report, duplicateOf: idOf(report.duplicateOf) } : null,
    refusal,
  };
}

interface Answered {
  readonly document?: unknown;
  readonly change?: string | null;
  readonly report?: {
    readonly statements: number;
    readonly entities: number;
    readonly mentions: number;
    readonly rejected: number;
    readonly duplicateOf?: unknown;
  } | null;
  readonly userErrors?: readonly { readonly message: string }[];
  readonly errors?: readonly { readonly message: string }[];
}

/** A document stands in the answer as its id, or as an object that has it. */
function idOf(value: unknown): string | null {
  if (typeof value === "string") return value;
  return typeof value === "object" && value !== null && "id" in value && typeof value.id === "string"
    ? value.id
    : null;
}
