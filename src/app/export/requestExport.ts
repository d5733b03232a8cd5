import type { OpenAsk } from "../ask/Ask";
import type { ExportScope } from "./ExportScope";
import type { FormatName } from "./formats";

/** An exported file on its way, and what it holds in words. */
export interface WrittenExport {
  readonly pieces: AsyncIterable<string | Uint8Array>;
  readonly query: string;
}

/** Has a server write the file. @throws Problem as the server refuses */
export async function requestExport(
  request: NonNullable<OpenAsk["request"]>,
  format: FormatName,
  scope: ExportScope,
): Promise<WrittenExport> {
  const response =
    "question" in scope
      ? await request(`/export?format=${format}`, {
          method: "POST",
          headers: { "content-type": "application/json", accept: "*/*" },
          body: JSON.stringify(scope.question),
        })
      : await request(`/export?${parameters(format, scope).toString()}`, { headers: { accept: "*/*" } });
  const pieces = response.body as AsyncIterable<Uint8Array> | null;
  return { pieces: pieces ?? nothing(), query: decodeURI(response.headers.get("x-query") ?? "the graph") };
}

const parameters = (format: FormatName, scope: ExportScope): URLSearchParams =>
  new URLSearchParams({
    format,
    ...Object.fromEntries(
      Object.entries(scope)
        .filter(([name]) => name !== "all")
        .map(([name, value]) => [name, String(value)]),
    ),
  });

async function* nothing(): AsyncGenerator<Uint8Array> {}
