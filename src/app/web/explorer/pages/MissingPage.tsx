import { Link } from "wouter-preact";
import { useTitle } from "../useTitle";

/** An address that leads nowhere: says so and offers the search. */
export function MissingPage() {
  useTitle("Nothing stands here");
  return (
    <section>
      <h1>Nothing stands here</h1>
      <p>
        The address may be misspelt, or what it named was withdrawn. Search above, or go to the{" "}
        <Link href="/">first page</Link>.
      </p>
    </section>
  );
}
