import { useRef, useState } from "preact/hooks";
import { Link } from "wouter-preact";
import { useTell } from "../asking/useTell";
import { useViewer } from "../asking/useViewer";
import { ThingLink } from "../parts/ThingLink";
import { UndoBar } from "../parts/UndoBar";
import { WriterNotice } from "../parts/WriterNotice";
import { splitCorrection } from "../questions/corrections";
import type { Thing } from "../questions/factParts";
import { addressOf, plural } from "../words";
import { type NamedMention, namesOf } from "./namesOf";

interface Props {
  readonly thing: Thing;
  readonly mentions: readonly NamedMention[];
  readonly onDone: () => void;
}

/** The names a thing bears in the texts; those of another are parted from it after a look at what goes where. */
export function SplitForm({ thing, mentions, onDone }: Props) {
  const viewer = useViewer();
  const dialog = useRef<HTMLDialogElement>(null);
  const { tell, failure, telling } = useTell(splitCorrection);
  const [leaving, setLeaving] = useState<ReadonlySet<string>>(new Set());
  const [refusal, setRefusal] = useState<string | null>(null);
  const [done, setDone] = useState<{ change: string; words: string } | null>(null);
  const [made, setMade] = useState<readonly Thing[]>([]);
  const names = namesOf(mentions);
  const stays = mentions.filter(({ id }) => !leaving.has(id));
  const goes = mentions.filter(({ id }) => leaving.has(id));
  const preview = (ids: readonly string[]) => {
    setLeaving(new Set(ids));
    dialog.current?.showModal();
  };
  const split = async () => {
    const payload = (await tell({ entity: thing.id, mentions: [...leaving], reason: "Names another." }))
      ?.splitEntity;
    setRefusal(payload?.userErrors[0]?.message ?? null);
    if (!payload?.change) return;
    dialog.current?.close();
    setMade(payload.entities);
    setDone({
      change: payload.change,
      words: `Parted ${plural(goes.length, "mention")} from ${thing.name}.`,
    });
    onDone();
  };
  return (
    <section>
      <h2>Names in the texts</h2>
      {viewer && !viewer.writes && <WriterNotice />}
      <UndoBar done={done} onUndone={onDone} />
      {made.length > 0 && (
        <p>
          Now apart:{" "}
          {made.map((other) => (
            <ThingLink key={other.id} thing={other} />
          ))}
        </p>
      )}
      <ul class="facts">
        {names.map(({ text, own }) => (
          <li class="fact" key={text}>
            <div class="factline">
              <b>{text}</b>
              <span class="quiet">{plural(own.length, "time")}</span>
              {names.length > 1 && (
                <button
                  type="button"
                  class="small"
                  disabled={!viewer?.writes}
                  onClick={() => preview(own.map(({ id }) => id))}
                >
                  Split off “{text}”
                </button>
              )}
            </div>
            <ul class="places">
              {own.map((mention) => (
                <li key={mention.id}>
                  <Link href={`/d/${mention.document.id}?from=${mention.start}&to=${mention.end}`}>
                    {mention.document.title ?? "Untitled text"}
                  </Link>{" "}
                  {mentions.length > 1 && (
                    <button
                      type="button"
                      class="small"
                      disabled={!viewer?.writes}
                      aria-label={`Split off this mention in ${mention.document.title ?? "the text"}`}
                      onClick={() => preview([mention.id])}
                    >
                      Split off
                    </button>
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <dialog ref={dialog} aria-labelledby="split-title">
        <h2 id="split-title">What goes where</h2>
        <div class="compare two">
          {(
            [
              [`Stays ${thing.name}`, stays],
              ["Becomes a thing of its own", goes],
            ] as const
          ).map(([heading, side]) => (
            <div class="column" key={heading}>
              <h3>
                {heading} <span class="quiet">({side.length})</span>
              </h3>
              <ul>
                {side.map((mention) => (
                  <li key={mention.id}>
                    “{mention.text}” <span class="quiet">{mention.document.title}</span>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
        <p>
          Statements go with the mention they name. The decision is kept: reading the texts again will not
          join them.
        </p>
        {(failure?.sentence ?? refusal) && (
          <p class="failure" role="alert">
            {failure?.sentence ?? refusal}
          </p>
        )}
        <p class="actions">
          <button type="button" disabled={telling} onClick={() => void split()}>
            Split
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            Leave as it is
          </button>
          <Link href={addressOf(thing)}>Its page</Link>
        </p>
      </dialog>
    </section>
  );
}
