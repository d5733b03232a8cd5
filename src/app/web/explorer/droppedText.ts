export interface DroppedText {
  readonly text: string;
  /** The file's name. */
  readonly name: string;
}

let held: DroppedText | null = null;
let listener: ((dropped: DroppedText) => void) | null = null;

/** Hands a dropped text to the page that adds it, which may not be open yet. */
export const droppedText = {
  give(dropped: DroppedText): void {
    if (listener) listener(dropped);
    else held = dropped;
  },
  /** Takes what was dropped before and what will be; the answer stops it. */
  take(taker: (dropped: DroppedText) => void): () => void {
    listener = taker;
    if (held) taker(held);
    held = null;
    return () => {
      listener = null;
    };
  },
};
