import { KindShape } from "../parts/KindShape";
import { ThingLink } from "../parts/ThingLink";
import type { Preview, ProposedEnd, ProposedFact } from "../previewing";
import { verbOf, wordOf } from "../words";

interface Props {
  readonly preview: Preview;
  /** Ids of the facts that are not to be kept. */
  readonly left: ReadonlySet<string>;
  readonly onLeave: (fact: string, leave: boolean) => void;
}

/** What a text would add, before it is kept: what it contradicts, what is new, what others said already. */
export function ProposedFacts({ preview, left, onLeave }: Props) {
  const { facts, contradictions, rejected } = preview;
  const groups = [
    ["New", facts.filter(({ known }) => !known)],
    ["Already known", facts.filter(({ known }) => known)],
  ] as const;
  return (
    <section aria-label="Proposed facts">
      {contradictions.length > 0 && (
        <section>
          <h3>Contradicts ({contradictions.length})</h3>
          <ul class="facts">
            {contradictions.map(({ subject, kind, claims }) => (
              <li key={subject.id + kind} class="entry">
                <End end={{ ...subject, known: true }} />
                <ul class="facts">
                  {claims.map((claim) => (
                    <li key={claim.document + claim.value} class="fact">
                      <b>{claim.value}</b> “{claim.quote}”{" "}
                      <span class="quiet">
                        {claim.document === preview.document.id
                          ? "this text"
                          : (claim.source ?? "Untitled text")}
                      </span>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </section>
      )}
      {groups.map(
        ([title, list]) =>
          list.length > 0 && (
            <section key={title}>
              <h3>
                {title} ({list.length})
              </h3>
              <ul class="facts">
                {list.map((fact) => (
                  <Proposed
                    key={fact.id}
                    fact={fact}
                    kept={!left.has(fact.id)}
                    onKeep={(keep) => onLeave(fact.id, !keep)}
                  />
                ))}
              </ul>
            </section>
          ),
      )}
      {facts.length === 0 && (
        <p class="notice">
          The text holds no fact of cooperation that a sentence proves. It can be kept all the same.
        </p>
      )}
      {rejected > 0 && <p class="quiet">{rejected} more were found and not proved; they are not kept.</p>}
    </section>
  );
}

interface ProposedProps {
  readonly fact: ProposedFact;
  readonly kept: boolean;
  readonly onKeep: (keep: boolean) => void;
}

function Proposed({ fact, kept, onKeep }: ProposedProps) {
  const { kind, from, to, statements } = fact;
  const [first] = statements;
  const details =
    first &&
    [first.title, first.role && wordOf(first.role), first.city, first.stance].filter(Boolean).join(", ");
  // An offer is a proposal; what is held is stated.
  const status = moods[first?.modality ?? "held"] ?? "STATED";
  const verb = verbOf({ kind, status });
  const sentence = `${from.name} ${verb} ${to.name}`;
  return (
    <li class="entry">
      <input
        type="checkbox"
        aria-label={`Keep: ${sentence}`}
        checked={kept}
        onChange={({ currentTarget }) => onKeep(currentTarget.checked)}
      />{" "}
      <End end={from} /> {verb} <End end={to} />
      {details && <span class="quiet"> {details}</span>}
      {[...new Map(statements.map((one) => [one.start, one])).values()].map((one) => (
        <figure class="quote" key={one.id}>
          <blockquote>
            {one.modality !== "held" && (
              <>
                <b class="modality">{wordOf(one.modality)}</b>{" "}
              </>
            )}
            {one.quote}
          </blockquote>
        </figure>
      ))}
    </li>
  );
}

const moods: Readonly<Record<string, "PLANNED" | "PROPOSED" | "HYPOTHETICAL" | "DENIED">> = {
  planned: "PLANNED",
  proposed: "PROPOSED",
  offered: "PROPOSED",
  hypothetical: "HYPOTHETICAL",
  denied: "DENIED",
};

/** A thing that only this text names has no page yet. */
function End({ end }: { readonly end: ProposedEnd }) {
  const kind = end.kind.toUpperCase();
  if (end.known) return <ThingLink thing={{ ...end, kind }} />;
  return (
    <span class="thing">
      <KindShape kind={kind} />
      {end.name} <span class="badge">new</span>
    </span>
  );
}
