import type { Given } from "../adding";

interface Props {
  readonly given: Given;
  readonly onChange: (given: Given) => void;
  /** A file was chosen: it is read at once. */
  readonly onFile: (given: Given) => void;
  readonly onRead: () => void;
  readonly ready: boolean;
  /** Leaves the room to what the text would add. */
  readonly folded: boolean;
}

/** The form for a text and what the text itself does not say. */
export function GivenText({ given, onChange, onFile, onRead, ready, folded }: Props) {
  const told = [
    ["title", "Title", "text"],
    ["publisher", "Publisher", "text"],
    ["publishedOn", "Published on", "date"],
  ] as const;
  return (
    <form
      class="add"
      onSubmit={(event) => {
        event.preventDefault();
        onRead();
      }}
    >
      <label>
        The article or press release, as it stands (or drop a text file anywhere)
        <textarea
          rows={folded ? 4 : given.text === "" ? 8 : 14}
          value={given.text}
          required
          onInput={({ currentTarget }) => onChange({ ...given, text: currentTarget.value })}
        />
      </label>
      <label class="button">
        Choose a file{" "}
        <input
          type="file"
          accept="text/*,.txt,.md"
          onChange={({ currentTarget }) =>
            void currentTarget.files?.[0]?.text().then((text) => onFile({ ...given, text }))
          }
        />
      </label>
      <div class="told">
        {told.map(([name, label, type]) => (
          <label key={name}>
            {label} <span class="quiet">if the text does not say</span>
            <input
              type={type as "text"}
              value={given[name]}
              onInput={({ currentTarget }) => onChange({ ...given, [name]: currentTarget.value })}
            />
          </label>
        ))}
      </div>
      <p class="actions">
        <button type="submit" disabled={!ready}>
          Read
        </button>
        <span class="quiet">Reading keeps nothing: it shows what the text would add.</span>
      </p>
    </form>
  );
}
