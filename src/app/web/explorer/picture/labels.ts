import type { Place } from "./layout";

export interface Labelled {
  readonly id: string;
  readonly words: string;
  /** The more, the sooner it gets room. */
  readonly weight: number;
}

/** Where a name stands at its shape; `hidden` ones show when the shape is pointed at or reached by Tab. */
export type LabelPlace = "below" | "above" | "hidden";

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** About how wide a letter of the picture's type is, in the picture's units. */
const letter = 6.4;
const reach = 13;

/** Gives each name room below its shape, else above, else none: no two names and no shape lie on one another. */
export function placeLabels(
  nodes: readonly Labelled[],
  placeOf: (id: string) => Place,
): ReadonlyMap<string, LabelPlace> {
  const taken: { readonly id: string; readonly box: Box }[] = nodes.map(({ id }) => {
    const { x, y } = placeOf(id);
    return { id, box: { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach } };
  });
  const places = new Map<string, LabelPlace>();
  for (const { id, words } of [...nodes].sort((a, b) => b.weight - a.weight || a.id.localeCompare(b.id))) {
    const { x, y } = placeOf(id);
    const half = (words.length * letter) / 2;
    const free = (["below", "above"] as const).find((side) => {
      const top = side === "below" ? y + 13 : y - 27;
      const box = { left: x - half, right: x + half, top, bottom: top + 14 };
      if (taken.some((other) => other.id !== id && overlap(other.box, box))) return false;
      taken.push({ id, box });
      return true;
    });
    places.set(id, free ?? "hidden");
  }
  return places;
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
