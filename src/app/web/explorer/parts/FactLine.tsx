import { Link } from "wouter-preact";
import type { Fact, Proof, Thing } from "../questions/factParts";
import { dateOf, detailsOf, wordOf } from "../words";
import { Quote } from "./Quote";
import { ThingLink } from "./ThingLink";

/** One fact seen from one of its ends: the other end, the details, the date, and the sentences that prove it. */
export function FactLine({ fact, other }: { readonly fact: Fact; readonly other: Thing }) {
  const details = detailsOf(fact);
  const when = fact.since ?? ("date" in other ? other.date : null);
  const standing = "meetingStatus" in other ? other.meetingStatus : "status" in other ? other.status : null;
  const more = fact.statementCount - fact.evidence.length;
  return (
    <li class="fact">
      <div class="factline">
        <ThingLink thing={other} />
        {details && <span>{details}</span>}
        {when && <time>{dateOf(when)}</time>}
        {standing && standing !== "HELD" && <span class="badge">{wordOf(standing)}</span>}
        <Link class="quiet" href={`/f/${fact.id}`}>
          {fact.corroboration === 1 ? "1 source" : `${fact.corroboration} sources`}
        </Link>
      </div>
      {distinct(fact.evidence).map((proof) => (
        <Quote key={proof.id} proof={proof} />
      ))}
      {more > 0 && (
        <Link class="quiet" href={`/f/${fact.id}`}>
          {more} more
        </Link>
      )}
    </li>
  );
}

/** A sentence may prove a fact in two ways; it is shown once. */
function distinct(proofs: readonly Proof[]): readonly Proof[] {
  const places = new Map(proofs.map((proof) => [`${proof.document.id} ${proof.start}`, proof]));
  return [...places.values()];
}
