import { useState } from "preact/hooks";
import type { Proof } from "../questions/factParts";
import { dateOf } from "../words";

/** Copies a citation: the words, their source, and the address at which they stand. */
export function CiteButton({ proof }: { readonly proof: Proof }) {
  const [copied, setCopied] = useState(false);
  const { document } = proof;
  const citation = `“${proof.quote}” ${[document.publisher, document.title, dateOf(document.publishedOn)].filter(Boolean).join(", ")}. ${location.origin}/d/${document.id}?q=${proof.id}`;
  const copy = async () => {
    await navigator.clipboard.writeText(citation);
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };
  return (
    <button class="small" type="button" onClick={() => void copy()} data-key="c">
      <span aria-live="polite">{copied ? "Copied" : "Cite"}</span>
    </button>
  );
}
