import { Link } from "wouter-preact";
import { ThingLink } from "../parts/ThingLink";
import { dateOf, verbOf } from "../words";
import { factWords, type GraphNode, type GraphTie } from "./GraphParts";

/** The picture's twin: every tie that is drawn, as a row. */
export function GraphTable({
  nodes,
  ties,
}: {
  readonly nodes: readonly GraphNode[];
  readonly ties: readonly GraphTie[];
}) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return (
    <section>
      <h2>The same as a table</h2>
      <table class="ties">
        <thead>
          <tr>
            <th scope="col">From</th>
            <th scope="col">Fact</th>
            <th scope="col">To</th>
            <th scope="col">When</th>
            <th scope="col">Sources</th>
          </tr>
        </thead>
        <tbody>
          {ties.flatMap((tie) =>
            tie.facts.map((fact) => {
              const [from, to] = [byId.get(fact.from.id), byId.get(fact.to.id)];
              if (!from || !to) return null;
              return (
                <tr key={fact.id}>
                  <td>
                    <ThingLink thing={from} />
                  </td>
                  <td>
                    <Link href={`/f/${fact.id}`}>{verbOf(fact)}</Link>
                    {factWords(fact) && ` (${factWords(fact)})`}
                  </td>
                  <td>
                    <ThingLink thing={to} />
                  </td>
                  <td>{fact.since ? dateOf(fact.since) : "date" in to ? dateOf(to.date) : "undated"}</td>
                  <td>{fact.corroboration}</td>
                </tr>
              );
            }),
          )}
        </tbody>
      </table>
    </section>
  );
}
