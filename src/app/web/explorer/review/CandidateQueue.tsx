import { useState } from "preact/hooks";
import { useAsk } from "../asking/useAsk";
import { useTell } from "../asking/useTell";
import { useViewer } from "../asking/useViewer";
import { Standing } from "../parts/Standing";
import { UndoBar } from "../parts/UndoBar";
import { WriterNotice } from "../parts/WriterNotice";
import { judgeCorrection } from "../questions/corrections";
import { candidatesQuestion } from "../questions/reviewQuestions";
import { CandidateSide } from "./CandidateSide";

const verdicts = [
  ["y", "SAME", "The same"],
  ["n", "DIFFERENT", "Different"],
  ["u", "UNSURE", "Unsure"],
] as const;

interface Props {
  readonly of: string | null;
  readonly onDecided: () => void;
}

/** Pairs that may be one, a card at a time: decided with one key, then the next. */
export function CandidateQueue({ of, onDecided }: Props) {
  const viewer = useViewer();
  const answer = useAsk(candidatesQuestion, { of, after: null });
  const { tell, failure, telling } = useTell(judgeCorrection);
  const [at, setAt] = useState(0);
  const [reason, setReason] = useState("");
  const [refusal, setRefusal] = useState<string | null>(null);
  const [done, setDone] = useState<{ change: string; words: string } | null>(null);
  const pairs = answer.data?.candidates.nodes ?? [];
  const pair = pairs[Math.min(at, pairs.length - 1)];
  const decide = async (verdict: "SAME" | "DIFFERENT" | "UNSURE", words: string) => {
    if (!pair || telling) return;
    const given = reason.trim() || `Compared side by side: ${pair.reason}`;
    const payload = (await tell({ a: pair.a.id, b: pair.b.id, verdict, reason: given }))?.judge;
    setRefusal(payload?.userErrors[0]?.message ?? null);
    if (!payload?.change) return;
    setDone({ change: payload.change, words: `${words}: ${pair.a.name} and ${pair.b.name}.` });
    setReason("");
    answer.again();
    onDecided();
  };
  const settled = () => {
    answer.again();
    onDecided();
  };
  return (
    <section>
      <Standing answer={answer} />
      {viewer && !viewer.writes && <WriterNotice command="cooperation-graph review" />}
      <UndoBar done={done} onUndone={settled} />
      {answer.data && pairs.length === 0 && (
        <p>No two things are in doubt of being one. New texts may bring some.</p>
      )}
      {pair && (
        <article class="card pair" tabIndex={-1}>
          <p>
            {answer.data?.candidates.totalCount} in doubt · score {pair.score.toFixed(2)} · {pair.reason}
          </p>
          <div class="compare two">
            <CandidateSide thing={pair.a} other={pair.b} />
            <CandidateSide thing={pair.b} other={pair.a} />
          </div>
          <label class="reason">
            Why (kept with the decision){" "}
            <input value={reason} onInput={({ currentTarget }) => setReason(currentTarget.value)} />
          </label>
          <p class="actions">
            {verdicts.map(([key, verdict, words]) => (
              <button
                key={key}
                type="button"
                data-key={key}
                disabled={telling || !viewer?.writes}
                onClick={() => void decide(verdict, words)}
              >
                {words} <kbd>{key}</kbd>
              </button>
            ))}
            {pairs.length > 1 && (
              <button type="button" onClick={() => setAt((now) => (now + 1) % pairs.length)}>
                Later
              </button>
            )}
          </p>
          {(failure?.sentence ?? refusal) && (
            <p class="failure" role="alert">
              {failure?.sentence ?? refusal}
            </p>
          )}
        </article>
      )}
    </section>
  );
}
