import { Link } from "wouter-preact";
import { ThingLink } from "../parts/ThingLink";
import { plural, verbOf, wordOf } from "../words";
import { factWords, type GraphNode, type GraphTie } from "./GraphParts";

interface Props {
  readonly node: GraphNode;
  readonly ties: readonly GraphTie[];
  readonly nameOf: (id: string) => string;
  readonly onClose: () => void;
}

/** What is drawn at the chosen node, in words. */
export function GraphCard({ node, ties, nameOf, onClose }: Props) {
  const facts = ties.filter(({ from, to }) => from === node.id || to === node.id).flatMap((tie) => tie.facts);
  return (
    <aside class="card" aria-label={`About ${node.name}`}>
      <h2>
        <ThingLink thing={node} />
      </h2>
      <p class="quiet">
        {wordOf(node.kind)} · {plural(node.degree, "fact")} in all
      </p>
      <p class="actions">
        <Link class="button" href={`/graph?seed=${encodeURIComponent(node.id)}`}>
          Around it
        </Link>
        <button type="button" onClick={onClose}>
          Close
        </button>
      </p>
      <ul>
        {facts.map((fact) => (
          <li key={fact.id}>
            {fact.from.id === node.id ? "" : `${nameOf(fact.from.id)} `}
            <Link href={`/f/${fact.id}`}>{verbOf(fact)}</Link>{" "}
            {fact.to.id === node.id ? "" : nameOf(fact.to.id)}
            {factWords(fact) && ` (${factWords(fact)})`}
          </li>
        ))}
      </ul>
    </aside>
  );
}
