import { type Kind, kinds } from "../kinds";
import { wordOf } from "../words";
import { KindShape } from "./KindShape";

interface Props {
  readonly counts: ReadonlyMap<Kind, number>;
  readonly visible: (kind: Kind) => boolean;
  readonly onChange: (visible: readonly Kind[]) => void;
}

/** What the shapes mean; a kind whose box is empty is left out of the picture and of the table. */
export function Legend({ counts, visible, onChange }: Props) {
  return (
    <fieldset class="chips legend">
      <legend>Shown</legend>
      {kinds.map((kind) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={visible(kind)}
            onChange={({ currentTarget }) =>
              onChange(kinds.filter((other) => (other === kind ? currentTarget.checked : visible(other))))
            }
          />{" "}
          <KindShape kind={kind} />
          {wordOf(kind)} <span class="quiet">{counts.get(kind) ?? 0}</span>
        </label>
      ))}
    </fieldset>
  );
}
