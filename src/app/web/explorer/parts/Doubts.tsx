import { Link } from "wouter-preact";
import { useAsk } from "../asking/useAsk";
import { doubtsQuestion } from "../questions/doubtsQuestion";
import { plural } from "../words";

/** What is contradicted or in doubt about a thing, leading to where it is decided. */
export function Doubts({ id }: { readonly id: string }) {
  const { data } = useAsk(doubtsQuestion, { of: id });
  const queues = [
    ["contradictions", plural(data?.contradictions.totalCount ?? 0, "contradiction")],
    ["candidates", `may be the same as ${data?.candidates.totalCount ?? 0} other`],
  ] as const;
  return (
    <>
      {data &&
        queues.map(
          ([kind, words]) =>
            data[kind].totalCount > 0 && (
              <span key={kind}>
                {" "}
                · ⚠ <Link href={`/review?kind=${kind}&of=${encodeURIComponent(id)}`}>{words}</Link>
              </span>
            ),
        )}
    </>
  );
}
