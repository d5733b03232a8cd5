import { analysisCopy } from "../../src/text/analysisCopy";
import type { Document } from "../../src/text/Document";

/** A document whose body is the given text: a paragraph a line, a sentence after each full stop with a capital behind. */
export function documentOf(
  text: string,
  more: Partial<Pick<Document, "title" | "publisher" | "publishedOn">> = {},
): Document {
  const analysis = analysisCopy(text);
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
  }));
  const sentences = paragraphs.flatMap((span, paragraph) =>
    [
      ...text
        .slice(span.start, span.end)
        .matchAll(/\S.*?(?:(?<=\p{Ll}{2}|\d)[.!?]["”]?(?=\s+["“(]?\p{Lu})|$)/gu),
    ].map((match) => ({
      start: span.start + match.index,
      end: span.start + match.index + match[0].length,
      paragraph,
    })),
  );
  return {
    id: "test",
    file: null,
    text,
    analysis,
    title: more.title ?? null,
    titleSpan: null,
    publisher: more.publisher ?? null,
    publishedOn: more.publishedOn ?? null,
    language: "en",
    body: { start: 0, end: text.length },
    paragraphs,
    sentences,
    fingerprint: "",
  };
}
