import { useEffect, useState } from "preact/hooks";
import { Link } from "wouter-preact";
import { type Added, addText } from "../adding";
import { useViewer } from "../asking/useViewer";
import { droppedText } from "../droppedText";
import { UndoBar } from "../parts/UndoBar";
import { WriterNotice } from "../parts/WriterNotice";
import { AddedFacts } from "../review/AddedFacts";
import { plural } from "../words";
import { useTitle } from "../useTitle";

/** A text goes in; what it says comes out, each fact with its words, new ones apart from known ones. */
export function AddPage() {
  const viewer = useViewer();
  const [text, setText] = useState("");
  const [told, setTold] = useState({ title: "", publisher: "", publishedOn: "" });
  const [added, setAdded] = useState<Added | null>(null);
  const [done, setDone] = useState<{ change: string; words: string } | null>(null);
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  useTitle("Add a text");
  useEffect(() => {
    return droppedText.take((dropped) => {
      setText(dropped.text);
      setAdded(null);
    });
  }, []);
  const send = async () => {
    setSending(true);
    setFailure(null);
    try {
      const answer = await addText({ text, ...told });
      setAdded(answer);
      setFailure(answer.refusal);
      const words = `Saved, with ${plural(answer.report?.statements ?? 0, "statement")}.`;
      setDone(answer.change && !answer.report?.duplicateOf ? { change: answer.change, words } : null);
    } catch {
      setFailure("The server does not answer.");
    }
    setSending(false);
  };
  return (
    <>
      <h1>Add a text</h1>
      {viewer && !viewer.writes && <WriterNotice command="cooperation-graph ingest FILE" />}
      <form
        class="add"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <label>
          The article or press release, as it stands (or drop a text file anywhere)
          <textarea
            rows={text === "" ? 8 : 14}
            value={text}
            required
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </label>
        <label class="button">
          Choose a file{" "}
          <input
            type="file"
            accept="text/*,.txt,.md"
            onChange={({ currentTarget }) => void currentTarget.files?.[0]?.text().then(setText)}
          />
        </label>
        <div class="told">
          {(
            [
              ["title", "Title", "text"],
              ["publisher", "Publisher", "text"],
              ["publishedOn", "Published on", "date"],
            ] as const
          ).map(([name, label, type]) => (
            <label key={name}>
              {label} <span class="quiet">if the text does not say</span>
              <input
                type={type as "text"}
                value={told[name]}
                onInput={({ currentTarget }) => setTold({ ...told, [name]: currentTarget.value })}
              />
            </label>
          ))}
        </div>
        <p class="actions">
          <button type="submit" disabled={sending || text.trim() === "" || !viewer?.writes}>
            Read and save
          </button>
          <span class="quiet">Nothing is kept that no sentence proves; saving can be undone.</span>
        </p>
      </form>
      <div aria-live="polite">
        {sending && <p class="skeleton">Reading the text …</p>}
        {failure && (
          <p class="failure" role="alert">
            {failure}
          </p>
        )}
        {added?.report?.duplicateOf && (
          <p class="notice">
            This text is known already. <Link href={`/d/${added.report.duplicateOf}`}>Open it</Link>
          </p>
        )}
      </div>
      <UndoBar done={done} onUndone={() => setAdded(null)} />
      {added?.document && !failure && !added.report?.duplicateOf && (
        <AddedFacts key={added.document} id={added.document} />
      )}
    </>
  );
}
