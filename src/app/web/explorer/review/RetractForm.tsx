import { useState } from "preact/hooks";
import { useTell } from "../asking/useTell";
import { useViewer } from "../asking/useViewer";
import { UndoBar } from "../parts/UndoBar";
import { retractCorrection } from "../questions/corrections";

/** Lets a curator take back a statement that its sentence does not make, with the reason, and undo that. */
export function RetractForm({ id, onDone }: { readonly id: string; readonly onDone: () => void }) {
  const viewer = useViewer();
  const { tell, failure, telling } = useTell(retractCorrection);
  const [reason, setReason] = useState("");
  const [refusal, setRefusal] = useState<string | null>(null);
  const [done, setDone] = useState<{ change: string; words: string } | null>(null);
  const retract = async () => {
    const payload = (await tell({ id, reason }))?.retractStatement;
    setRefusal(payload?.userErrors[0]?.message ?? null);
    // The page stays as it is, even where nothing proves the fact any longer, so that undoing is at hand.
    if (payload?.change) setDone({ change: payload.change, words: "The statement is taken back." });
  };
  if (!viewer?.writes) return null;
  return (
    <details class="retract">
      <summary>This is wrong</summary>
      <form
        class="reason"
        onSubmit={(event) => {
          event.preventDefault();
          void retract();
        }}
      >
        <label>
          Why{" "}
          <input required value={reason} onInput={({ currentTarget }) => setReason(currentTarget.value)} />
        </label>
        <button type="submit" disabled={telling}>
          Take it back
        </button>
      </form>
      {(failure?.sentence ?? refusal) && (
        <p class="failure" role="alert">
          {failure?.sentence ?? refusal}
        </p>
      )}
      <UndoBar done={done} onUndone={onDone} />
    </details>
  );
}
