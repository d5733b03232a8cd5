/** @jsxImportSource react */
import type { ReactElement } from "react";
import { examples } from "./examples";

/** The questions that ship, each a link that opens its document in a new tab of the editor. */
export function ExampleList(): ReactElement {
  return (
    <section aria-label="Example questions">
      <h2>Examples</h2>
      <ul className="examples">
        {examples.map(({ name, question }) => (
          <li key={name}>
            <a href={`/graphiql?example=${encodeURIComponent(name)}`}>{question}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
