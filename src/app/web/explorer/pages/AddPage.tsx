import { useEffect, useState } from "preact/hooks";
import { Link } from "wouter-preact";
import { type Given, addText, previewText } from "../adding";
import { client } from "../asking/client";
import { useViewer } from "../asking/useViewer";
import { droppedText } from "../droppedText";
import { MarkedText } from "../parts/MarkedText";
import { UndoBar } from "../parts/UndoBar";
import { WriterNotice } from "../parts/WriterNotice";
import type { Preview } from "../previewing";
import { retractCorrection } from "../questions/corrections";
import { GivenText } from "../review/GivenText";
import { ProposedFacts } from "../review/ProposedFacts";
import { useTitle } from "../useTitle";
import { dateOf, plural } from "../words";

const nothing: Given = { text: "", title: "", publisher: "", publishedOn: "" };

/** A text goes in; what it would add is shown with its words, known apart from new; what is ticked is kept. */
export function AddPage() {
  const viewer = useViewer();
  const [given, setGiven] = useState(nothing);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [saved, setSaved] = useState<{ change: string; words: string; document: string } | null>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useTitle("Add a text");

  const doing = async (what: string, work: () => Promise<void>) => {
    setBusy(what);
    setFailure(null);
    await work().catch((error: unknown) =>
      setFailure(error instanceof Error ? error.message : String(error)),
    );
    setBusy(null);
  };
  const read = (text: Given) =>
    doing("Reading the text …", async () => {
      setSaved(null);
      setLeft(new Set());
      setPreview(await previewText(text));
    });
  const save = (facts: Preview["facts"]) =>
    doing("Saving …", async () => {
      const { document, change, statements } = await addText(given);
      const leaving = facts.filter(({ id }) => left.has(id)).flatMap((fact) => fact.statements);
      for (const { id } of leaving) {
        const reason = "left out when the text was added";
        const { error } = await client.mutation(retractCorrection, { id, reason }).toPromise();
        if (error) throw new Error(`The text is saved, but a fact could not be left out: ${error.message}`);
      }
      const words = `Saved, with ${plural(statements - leaving.length, "statement")}.`;
      setSaved({ change, words, document });
      setPreview(null);
    });
  const change = (next: Given) => {
    setGiven(next);
    setPreview(null);
  };
  useEffect(
    () =>
      droppedText.take(({ text }) => {
        const dropped = { ...nothing, text };
        change(dropped);
        void read(dropped);
      }),
    [],
  );
  const kept = preview ? preview.facts.length - left.size : 0;
  return (
    <>
      <h1>Add a text</h1>
      {viewer && !viewer.writes && <WriterNotice command="cooperation-graph ingest FILE" />}
      <GivenText
        given={given}
        onChange={change}
        onFile={(next) => {
          change(next);
          void read(next);
        }}
        onRead={() => void read(given)}
        folded={preview !== null}
        ready={busy === null && given.text.trim() !== "" && viewer?.writes === true}
      />
      <div aria-live="polite">
        {busy && <p class="skeleton">{busy}</p>}
        {failure && (
          <p class="failure" role="alert">
            {failure}
          </p>
        )}
        {preview?.duplicateOf && (
          <p class="notice">
            This text is known already. <Link href={`/d/${preview.duplicateOf}`}>Open it</Link>
          </p>
        )}
      </div>
      {preview && !preview.duplicateOf && (
        <section>
          <h2>{preview.document.title ?? "Untitled text"}</h2>
          <p class="quiet">
            {preview.document.publisher ?? "publisher not stated"} ·{" "}
            {dateOf(preview.document.publishedOn === null ? null : { value: preview.document.publishedOn })}
          </p>
          <p class="actions">
            <button type="button" disabled={busy !== null} onClick={() => void save(preview.facts)}>
              Save
            </button>
            <span class="quiet">
              {kept} of {plural(preview.facts.length, "fact")} ticked. Nothing is kept yet; saving can be
              undone.
            </span>
          </p>
          <ProposedFacts
            preview={preview}
            left={left}
            onLeave={(fact, leave) => {
              const next = new Set(left);
              if (leave) next.add(fact);
              else next.delete(fact);
              setLeft(next);
            }}
          />
          <details>
            <summary>
              The text as it was read (menus and captions are grey: no facts are taken from them)
            </summary>
            <MarkedText
              text={preview.document.text}
              language={preview.document.language}
              body={preview.document.body}
              marks={preview.facts.flatMap(({ statements }) => statements)}
              chosen={null}
            />
          </details>
        </section>
      )}
      <UndoBar done={saved} onUndone={() => undefined} />
      {saved && (
        <p>
          <Link href={`/d/${saved.document}`}>Open the text with its facts</Link>
        </p>
      )}
    </>
  );
}
