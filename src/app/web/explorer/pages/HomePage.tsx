import { useEffect } from "preact/hooks";
import { Link } from "wouter-preact";
import { useAsk } from "../asking/useAsk";
import { FactLine } from "../parts/FactLine";
import { KindShape } from "../parts/KindShape";
import { PathForm } from "../parts/PathForm";
import { Standing } from "../parts/Standing";
import { ThingLink } from "../parts/ThingLink";
import { homeQuestion } from "../questions/homeQuestion";
import { dateOf, verbOf } from "../words";
import { useTitle } from "../useTitle";

const counted = [
  ["officials", "OFFICIAL", "officials"],
  ["institutions", "INSTITUTION", "institutions"],
  ["projects", "PROJECT", "projects"],
  ["meetings", "MEETING", "meetings"],
  ["agreements", "AGREEMENT", "agreements"],
  ["countries", "COUNTRY", "countries"],
  ["facts", null, "facts"],
  ["documents", null, "documents"],
] as const;

/** Find, or see what is in here. */
export function HomePage() {
  const answer = useAsk(homeQuestion, {});
  const { data } = answer;
  useTitle(null);
  useEffect(() => {
    document.getElementById("search")?.focus();
  }, []);
  return (
    <>
      <h1>Who is linked to what, and who says so?</h1>
      <p>Search above (key /), or link two:</p>
      <PathForm />
      <Standing answer={answer} />
      {data && (
        <>
          <ul class="counts">
            {counted.map(([key, kind, words]) => (
              <li key={key}>
                {kind && <KindShape kind={kind} />}
                <b>{data[key].totalCount}</b> {words}
              </li>
            ))}
          </ul>
          {data.documents.totalCount === 0 && (
            <p>
              The graph is empty. <Link href="/add">Add a text</Link>, or run{" "}
              <code>cooperation-graph ingest FILE…</code>
            </p>
          )}
          <h2>Newest documents</h2>
          <ul>
            {data.documents.nodes.map((document) => (
              <li key={document.id}>
                <Link href={`/d/${document.id}`}>{document.title ?? "Untitled text"}</Link>{" "}
                <span class="quiet">
                  {document.publisher} · {dateOf(document.publishedOn)}
                </span>
              </li>
            ))}
          </ul>
          <h2>Latest meetings</h2>
          <ul>
            {data.latest.nodes.map((meeting) => (
              <li key={meeting.id}>
                <ThingLink thing={meeting} />{" "}
                <span class="quiet">{"date" in meeting ? dateOf(meeting.date) : ""}</span>
              </li>
            ))}
          </ul>
          <h2>
            Newest facts <Link href="/changes">all changes</Link>
          </h2>
          <ul class="facts">
            {data.facts.nodes.map((fact) => (
              <li key={fact.id}>
                <ThingLink thing={fact.from} /> {verbOf(fact)}
                <ul class="facts">
                  <FactLine fact={fact} other={fact.to} />
                </ul>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
