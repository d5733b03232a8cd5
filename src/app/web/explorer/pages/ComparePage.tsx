import { Link, useLocation, useSearchParams } from "wouter-preact";
import { useAsk } from "../asking/useAsk";
import { compareFacts } from "../compareFacts";
import { EntityPicker } from "../parts/EntityPicker";
import { SharedRow } from "../parts/SharedRow";
import { Standing } from "../parts/Standing";
import { ThingLink } from "../parts/ThingLink";
import { YearStrip } from "../parts/YearStrip";
import { compareQuestion } from "../questions/compareQuestion";
import { plural } from "../words";
import { useTitle } from "../useTitle";

/** Two side by side: what only the one has, what both have, what only the other has. */
export function ComparePage() {
  const [, go] = useLocation();
  const [params] = useSearchParams();
  const [a, b] = [params.get("a"), params.get("b")];
  const answer = useAsk(compareQuestion, a && b ? { a, b } : null);
  const first = answer.data?.a && "kind" in answer.data.a ? answer.data.a : null;
  const second = answer.data?.b && "kind" in answer.data.b ? answer.data.b : null;
  useTitle(first && second ? `${first.name} and ${second.name} compared` : "Compare");
  const choose = (which: "a" | "b") => (thing: { readonly id: string }) => {
    const next = new URLSearchParams(params);
    next.set(which, thing.id);
    go(`/compare?${next}`);
  };
  return (
    <>
      <h1>
        {first && second ? (
          <>
            <ThingLink thing={first} /> and <ThingLink thing={second} />
          </>
        ) : (
          "Compare two"
        )}
      </h1>
      <div class="pathform" key={`${a}-${b}`}>
        <EntityPicker keep label="One" placeholder={first?.name ?? "One …"} onPick={choose("a")} />
        <EntityPicker
          keep
          label="The other"
          placeholder={second?.name ?? "The other …"}
          onPick={choose("b")}
        />
      </div>
      <Standing answer={answer} />
      {!(a && b) && <p>Choose two officials, institutions, projects or any other things above.</p>}
      {answer.data && a && b && !(first && second) && (
        <p class="notice">One of the two is not in the graph. Choose again above.</p>
      )}
      {first && second && (
        <>
          <p class="actions">
            <Link
              class="button"
              href={`/path?from=${encodeURIComponent(first.id)}&to=${encodeURIComponent(second.id)}`}
            >
              How they are linked
            </Link>
          </p>
          <YearStrip label={first.name} facts={first.relations.nodes} />
          <YearStrip label={second.name} facts={second.relations.nodes} />
          {compareFacts(first, second).map(({ title, onlyA, both, onlyB }) => (
            <section key={title}>
              <h2>{title}</h2>
              <p class="quiet">
                {both.length === 0
                  ? "They share none."
                  : `They share ${both.length} of ${plural(onlyA.length + both.length + onlyB.length, title.toLowerCase(), title.toLowerCase())}.`}
              </p>
              <div class="compare">
                <SharedRow heading={`Only ${first.name}`} shared={onlyA} />
                <SharedRow heading="Both" shared={both} />
                <SharedRow heading={`Only ${second.name}`} shared={onlyB} />
              </div>
            </section>
          ))}
          {(first.relations.totalCount > 100 || second.relations.totalCount > 100) && (
            <p class="notice">
              The comparison is of 100 facts of each; {first.name} has {first.relations.totalCount},{" "}
              {second.name} {second.relations.totalCount}.
            </p>
          )}
        </>
      )}
    </>
  );
}
