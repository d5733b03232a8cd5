import type { Span } from "../ontology/StatedDate";

/** A web address in a text and the host it points to, in lower case and without "www.". */
export interface FoundAddress extends Span {
  readonly host: string;
}

/** A scheme or "www." and what follows, or a bare host at the end of a line: "… with Peru www.example.pe". */
const addresses =
  /(?:https?:\/\/|(?<![\w.@-])www\.)[^\s"'<>)\]]+|(?<= )[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}(?= *$)/gi;
const host = /^(?:https?:\/\/)?(?:[^/@\s]*@)?(?:www\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?=[/:?#.,]|$)/i;

/** The first address in one line of the analysis copy; null where there is none. Offsets count from the line's start. */
export function findAddress(line: string): FoundAddress | null {
  for (const found of line.matchAll(addresses)) {
    const name = host.exec(found[0])?.[1]?.toLowerCase();
    // The last part of a host is letters; "3.5" and "e.g" are none.
    if (name === undefined || !/\.[a-z]{2,}$/.test(name)) continue;
    return { start: found.index, end: found.index + found[0].length, host: name };
  }
  return null;
}
