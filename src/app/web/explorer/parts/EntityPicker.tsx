import type { ResultOf, VariablesOf } from "../tada";
import { useEffect, useId, useState } from "preact/hooks";
import { useAsk } from "../asking/useAsk";
import { useTyped } from "../asking/useTyped";
import type { Thing } from "../questions/factParts";
import { searchQuestion } from "../questions/searchQuestion";
import { dateOf, wordOf } from "../words";
import { KindShape } from "./KindShape";

interface Props {
  readonly label: string;
  readonly placeholder?: string;
  readonly kinds?: VariablesOf<typeof searchQuestion>["kinds"];
  readonly inputId?: string;
  readonly onPick: (thing: Thing) => void;
  /** Enter with nothing chosen. */
  readonly onSubmit?: (text: string) => void;
  readonly keep?: boolean;
}

type Edges = ResultOf<typeof searchQuestion>["search"]["edges"];

/**
 * Search as you type, from two letters (the combobox pattern of the ARIA Authoring Practices Guide, list
 * autocomplete with manual selection). The best hit is chosen with Enter where nothing else is.
 */
export function EntityPicker({ label, placeholder, kinds, inputId, onPick, onSubmit, keep = false }: Props) {
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const own = useId();
  const typed = useTyped(text.trim());
  const answer = useAsk(
    searchQuestion,
    open && typed.length > 1 ? { query: typed, first: 10, kinds: kinds ?? null } : null,
  );
  const [waiting, setWaiting] = useState(false);
  const settled = !answer.asking && typed === text.trim();
  const edges: Edges = open && typed.length > 1 ? (answer.data?.search.edges ?? []) : [];
  const rows = edges.length === 0 ? 0 : edges.length + (onSubmit ? 1 : 0);
  const pick = (thing: Thing) => {
    setWaiting(false);
    setOpen(false);
    setText(keep ? thing.name : "");
    onPick(thing);
  };
  const enter = () => {
    const chosen = edges[active];
    setWaiting(false);
    if (chosen) pick(chosen.node);
    else if (onSubmit) {
      setOpen(false);
      onSubmit(text.trim());
    }
  };
  useEffect(() => {
    if (waiting && settled) enter();
  }, [waiting, settled]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
      const step = event.key === "ArrowDown" ? 1 : -1;
      setActive((now) => (rows === 0 ? 0 : (now + step + rows) % rows));
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (text.trim() === "") return;
      // Who types fast presses Enter before the answer is there: it is acted upon when it comes.
      if (settled) enter();
      else setWaiting(true);
    } else if (event.key === "Escape") setOpen(false);
  };
  const list = `${own}-list`;
  const shown = open && edges.length > 0;
  return (
    <div
      class="picker"
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) setOpen(false);
      }}
    >
      <input
        id={inputId ?? own}
        type="text"
        inputMode="search"
        role="combobox"
        aria-label={label}
        aria-expanded={shown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shown ? `${own}-${active}` : undefined}
        autocomplete="off"
        placeholder={placeholder}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value.replace(/^\//, ""));
          setWaiting(false);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onKeyDown={onKeyDown}
      />
      <ul id={list} role="listbox" aria-label={label} hidden={!shown}>
        {edges.map(({ node, matchedAlias, matchedTitle }, index) => (
          <li
            key={node.id}
            id={`${own}-${index}`}
            role="option"
            aria-selected={index === active}
            onMouseDown={(event) => {
              event.preventDefault();
              pick(node);
            }}
          >
            <KindShape kind={node.kind} />
            {node.name}{" "}
            <span class="quiet">
              {wordOf(node.kind)}
              {"date" in node && node.date ? `, ${dateOf(node.date)}` : ""}
            </span>
            {matchedAlias && matchedAlias !== node.name && <span class="quiet"> also “{matchedAlias}”</span>}
            {matchedTitle && <span class="quiet"> {matchedTitle}</span>}
          </li>
        ))}
        {onSubmit && (
          <li
            id={`${own}-${edges.length}`}
            role="option"
            class="all"
            aria-selected={active === edges.length}
            onMouseDown={(event) => {
              event.preventDefault();
              setOpen(false);
              onSubmit(text.trim());
            }}
          >
            All results for “{text.trim()}”
          </li>
        )}
      </ul>
      <span class="unseen" aria-live="polite">
        {shown ? `${edges.length} found` : ""}
      </span>
    </div>
  );
}
