import { useState } from "preact/hooks";
import { useTell } from "../asking/useTell";
import { undoCorrection } from "../questions/corrections";

interface Props {
  /** What was done, in words; null where nothing was. */
  readonly done: { readonly change: string; readonly words: string } | null;
  readonly onUndone: () => void;
}

/** Says what was done last and takes it back. */
export function UndoBar({ done, onUndone }: Props) {
  const { tell, failure, telling } = useTell(undoCorrection);
  const [undone, setUndone] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const undo = async (change: string) => {
    const answer = await tell({ change });
    const refused = answer?.undo.userErrors[0]?.message ?? null;
    setRefusal(refused);
    if (!answer || refused) return;
    setUndone(change);
    onUndone();
  };
  return (
    <div aria-live="polite">
      {done && (
        <p class="notice">
          {undone === done.change ? (
            `Taken back: ${done.words}`
          ) : (
            <>
              {done.words}{" "}
              <button type="button" disabled={telling} onClick={() => void undo(done.change)}>
                Undo
              </button>
            </>
          )}
          {(failure?.sentence ?? refusal) && <span role="alert"> {failure?.sentence ?? refusal}</span>}
        </p>
      )}
    </div>
  );
}
