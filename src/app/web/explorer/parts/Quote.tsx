import { Link } from "wouter-preact";
import type { Proof } from "../questions/factParts";
import { dateOf, wordOf } from "../words";
import { CiteButton } from "./CiteButton";

/** A sentence with its source; the words lead to their place in the text. */
export function Quote({ proof }: { readonly proof: Proof }) {
  const { document } = proof;
  const place = `/d/${document.id}?q=${proof.id}`;
  return (
    <figure class="quote">
      <blockquote lang={document.language}>
        {proof.quote}
        {proof.context.map((span) => (
          <span class="quiet" key={span.start}>
            {" "}
            [{span.proves === "FROM" ? "who" : "what"}: “{span.text}”]
          </span>
        ))}
      </blockquote>
      <figcaption class="quiet">
        {proof.modality !== "HELD" && (
          <>
            <b class="modality">{wordOf(proof.modality)}</b> ·{" "}
          </>
        )}
        <Link href={place} data-address={location.origin + place}>
          {document.title ?? "Untitled text"}
        </Link>
        {document.publisher && ` · ${document.publisher}`} · {dateOf(document.publishedOn)}{" "}
        <CiteButton proof={proof} />
      </figcaption>
    </figure>
  );
}
