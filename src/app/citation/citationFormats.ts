import type { CitedStatement } from "./CitedStatement";

type Cite = (statement: CitedStatement) => string;

/** How a statement is cited, by the name that `--format` takes. */
export const citationFormats = { text, bibtex, csl } as const satisfies Record<string, Cite>;

/** `Title. Publisher, 2025-11-23. “Quote”` */
function text({ quote, document }: CitedStatement): string {
  const published = [document.publisher, document.publishedOn?.value].filter(Boolean).join(", ");
  const parts = [document.title ?? document.file ?? document.id, published].filter(Boolean);
  return `${parts.map((part) => part.replace(/[.\s]+$/, "")).join(". ")}. “${oneLine(quote)}”`;
}

/** An `@misc` entry whose key is the document's; the quote stands in `note`. */
function bibtex({ quote, document }: CitedStatement): string {
  const fields = {
    title: document.title,
    howpublished: document.publisher,
    date: document.publishedOn?.value,
    note: `“${oneLine(quote)}”`,
  };
  const lines = Object.entries(fields)
    .filter(([, value]) => value)
    .map(([name, value]) => `  ${name} = {${escapeBibtex(value ?? "")}},`);
  return [`@misc{${document.id.replace(/[^A-Za-z0-9]+/g, "-")},`, ...lines, "}"].join("\n");
}

/** A CSL-JSON item (https://docs.citationstyles.org), as reference managers import it. */
function csl({ id, quote, document }: CitedStatement): string {
  const parts = document.publishedOn?.value.startsWith("--")
    ? undefined
    : document.publishedOn?.value.split("-");
  const item = {
    id,
    type: "article-newspaper",
    title: document.title ?? undefined,
    "container-title": document.publisher ?? undefined,
    issued: parts ? { "date-parts": [parts.map(Number)] } : undefined,
    note: oneLine(quote),
  };
  return JSON.stringify([item], null, 2);
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}

function escapeBibtex(words: string): string {
  return words.replace(/[{}\\]/g, "").replace(/[&%$#_]/g, "\\$&");
}
