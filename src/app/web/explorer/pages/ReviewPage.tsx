import { Link, useSearchParams } from "wouter-preact";
import { useAsk } from "../asking/useAsk";
import { queuesQuestion } from "../questions/reviewQuestions";
import { CandidateQueue } from "../review/CandidateQueue";
import { CommitmentQueue } from "../review/CommitmentQueue";
import { ContradictionQueue } from "../review/ContradictionQueue";
import { SingleQueue } from "../review/SingleQueue";
import { UndatedQueue } from "../review/UndatedQueue";
import { Standing } from "../parts/Standing";
import { useTitle } from "../useTitle";

const queues = [
  ["candidates", "The same?"],
  ["contradictions", "Contradictions"],
  ["commitments", "Commitments"],
  ["undated", "Missing date"],
  ["single", "Single source"],
] as const;

/** What a person should look at: doubts, contradictions, promises, gaps. */
export function ReviewPage() {
  const [params] = useSearchParams();
  const kind = queues.find(([key]) => key === params.get("kind"))?.[0] ?? "candidates";
  const of = params.get("of");
  const answer = useAsk(queuesQuestion, { of });
  useTitle("Review");
  const after = params.get("after");
  return (
    <>
      <h1>Review</h1>
      <nav class="tabs" aria-label="Queues">
        {queues.map(([key, title]) => (
          <Link
            key={key}
            href={`/review?kind=${key}${of ? `&of=${encodeURIComponent(of)}` : ""}`}
            aria-current={key === kind ? "page" : undefined}
          >
            {title} {answer.data && <span class="count">{answer.data[key].totalCount}</span>}
          </Link>
        ))}
      </nav>
      {of && (
        <p class="quiet">
          About one thing only. <Link href={`/review?kind=${kind}`}>Show all</Link>
        </p>
      )}
      {answer.failure && <Standing answer={answer} />}
      {kind === "candidates" && <CandidateQueue of={of} onDecided={answer.again} />}
      {kind === "contradictions" && <ContradictionQueue of={of} after={after} />}
      {kind === "commitments" && <CommitmentQueue of={of} after={after} />}
      {kind === "undated" && <UndatedQueue after={after} />}
      {kind === "single" && <SingleQueue after={after} />}
    </>
  );
}
