import { useRef, useState } from "preact/hooks";
import { singleKeys } from "../keys";
import { kinds } from "../kinds";
import { wordOf } from "../words";
import { KindShape } from "./KindShape";

const keys: readonly (readonly [key: string, does: string])[] = [
  ["/", "search"],
  ["?", "this help"],
  ["j  k", "next row, previous row; Enter opens it"],
  ["p", "link this thing to another"],
  ["v", "compare it with another"],
  ["g", "its graph"],
  ["t", "its timeline"],
  ["h", "its history: names, decisions, split"],
  ["e", "export"],
  ["c", "copy a citation"],
  ["y  n  u", "in Review: the same, different, unsure"],
  ["+  -  0", "in a graph: nearer, farther, all"],
  ["Esc", "close"],
];

/** The keys and where to switch them off, behind `?`. */
export function HelpDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [on, setOn] = useState(singleKeys.on);
  return (
    <>
      <button
        type="button"
        data-key="?"
        aria-label="Keys and help"
        onClick={() => dialog.current?.showModal()}
      >
        ?
      </button>
      <dialog ref={dialog} aria-labelledby="help-title">
        <h2 id="help-title">Keys</h2>
        <table class="keys">
          <tbody>
            {keys.map(([key, does]) => (
              <tr key={key}>
                <th scope="row">
                  <kbd>{key}</kbd>
                </th>
                <td>{does}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>
          <label>
            <input
              type="checkbox"
              checked={on}
              onChange={({ currentTarget }) => {
                singleKeys.turn(currentTarget.checked);
                setOn(currentTarget.checked);
              }}
            />{" "}
            Single keys act on the page
          </label>
        </p>
        <ul class="legend">
          {kinds.map((kind) => (
            <li key={kind}>
              <KindShape kind={kind} />
              {wordOf(kind)}
            </li>
          ))}
        </ul>
        <form method="dialog">
          <button type="submit">Close</button>
        </form>
      </dialog>
    </>
  );
}
