import { Link } from "wouter-preact";
import { addressOf } from "../words";
import { KindShape } from "./KindShape";

/** A thing by its shape and name, leading to its page. */
export function ThingLink({
  thing,
}: {
  readonly thing: { readonly id: string; readonly name: string; readonly kind: string };
}) {
  return (
    <Link href={addressOf(thing)} class="thing" title={thing.kind.toLowerCase()}>
      <KindShape kind={thing.kind} />
      {thing.name}
    </Link>
  );
}
