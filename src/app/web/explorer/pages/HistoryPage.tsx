import { useSearchParams } from "wouter-preact";
import { useAsk } from "../asking/useAsk";
import { EntityPicker } from "../parts/EntityPicker";
import { Standing } from "../parts/Standing";
import { ThingLink } from "../parts/ThingLink";
import { historyQuestion } from "../questions/historyQuestion";
import { SplitForm } from "../review/SplitForm";
import { plural, wordOf } from "../words";
import { useTitle } from "../useTitle";

/** How a thing came to be one: its names in the texts, the decisions behind it, and the way to part it. */
export function HistoryPage() {
  const [params, setParams] = useSearchParams();
  const of = params.get("of");
  const answer = useAsk(historyQuestion, of ? { of } : null);
  const node = answer.data?.node;
  const thing = node && "mentions" in node ? node : null;
  useTitle(thing ? `History of ${thing.name}` : "History");
  return (
    <>
      <h1>{thing ? <>History of {<ThingLink thing={thing} />}</> : "History"}</h1>
      {!of && <EntityPicker label="History of" onPick={({ id }) => setParams({ of: id })} />}
      <Standing answer={answer} />
      {answer.data && of && !thing && <p class="notice">That thing is not in the graph. Search above.</p>}
      {thing && (
        <>
          <p class="quiet">
            Named {plural(thing.mentions.totalCount, "time")} in the texts
            {thing.formerIds.length > 0 &&
              `, joined from ${thing.formerIds.length + 1} things; the addresses of all of them lead here`}
            .
          </p>
          <SplitForm key={thing.id} thing={thing} mentions={thing.mentions.nodes} onDone={answer.again} />
          <h2>Decisions</h2>
          {answer.data?.judgements.nodes.length === 0 && <p>None yet: names alone made it one.</p>}
          <ul class="facts">
            {answer.data?.judgements.nodes.map((judgement) => (
              <li class="fact" key={judgement.id}>
                <ThingLink thing={judgement.a} /> <b>{wordOf(judgement.verdict)}</b>{" "}
                <ThingLink thing={judgement.b} />
                <p class="quiet">
                  {judgement.reason} · {judgement.author}, {judgement.recordedAt.slice(0, 10)}
                  {judgement.rule && ` · rule ${judgement.rule}`}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
