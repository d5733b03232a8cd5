import { Link } from "wouter-preact";

/** An address that leads nowhere: says so and offers the search. */
export function MissingPage() {
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
