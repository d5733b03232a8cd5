import { useEffect } from "preact/hooks";
import { Link, useSearchParams } from "wouter-preact";
import { useAsk } from "../asking/useAsk";
import { MarkedText } from "../parts/MarkedText";
import { Standing } from "../parts/Standing";
import { ThingLink } from "../parts/ThingLink";
import { documentQuestion } from "../questions/documentQuestion";
import { dateOf, verbOf } from "../words";
import { MissingPage } from "./MissingPage";
import { useTitle } from "../useTitle";

/** A text with numbered marks beside the facts drawn from it; choosing one lights the other. */
export function DocumentPage({ id }: { readonly id: string }) {
  const [params, setParams] = useSearchParams();
  const answer = useAsk(documentQuestion, { id, after: params.get("after") });
  const node = answer.data?.node;
  const document_ = node && "text" in node ? node : null;
  const chosen = params.get("q");
  useEffect(() => {
    if (chosen) window.document.querySelector("mark.chosen")?.scrollIntoView({ block: "center" });
  }, [chosen, document_?.id]);
  useTitle(document_ && (document_.title ?? "Untitled text"));
  if (answer.data && !answer.asking && !document_) return <MissingPage />;
  if (!document_) return <Standing answer={answer} />;
  const statements = [...document_.statements.nodes].sort((a, b) => a.start - b.start || a.end - b.end);
  const chosenStatement = statements.find((statement) => statement.id === chosen);
  const given = params.has("from")
    ? { start: Number(params.get("from")), end: Number(params.get("to")) }
    : null;
  const { pageInfo, totalCount } = document_.statements;
  return (
    <article>
      <h1>{document_.title ?? "Untitled text"}</h1>
      <p class="quiet">
        {document_.publisher ?? "publisher not stated"} · {dateOf(document_.publishedOn)} ·{" "}
        {document_.language} · {totalCount} statements · saved copy, SHA-256 {document_.id.slice(0, 12)}…{" "}
        {document_.withdrawnAt && "· withdrawn"}
      </p>
      <div class="document">
        <MarkedText
          text={document_.text}
          language={document_.language}
          body={{ start: document_.bodyStart, end: document_.bodyEnd }}
          marks={statements}
          chosen={chosenStatement ?? given}
        />
        <ol class="facts side">
          {statements.map((statement) => (
            <li key={statement.id} class={statement.id === chosen ? "fact chosen" : "fact"}>
              <button
                type="button"
                class="small"
                onClick={() => setParams({ q: statement.id })}
                aria-pressed={statement.id === chosen}
              >
                show
              </button>{" "}
              <ThingLink thing={statement.relation.from} />{" "}
              <Link href={`/f/${statement.relation.id}`}>{verbOf(statement.relation)}</Link>{" "}
              <ThingLink thing={statement.relation.to} />
            </li>
          ))}
        </ol>
      </div>
      {pageInfo.hasNextPage && pageInfo.endCursor && (
        <Link href={`/d/${id}?after=${encodeURIComponent(pageInfo.endCursor)}`}>Next statements</Link>
      )}
    </article>
  );
}
