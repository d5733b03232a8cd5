import type { Seen } from "./Fault";

/** What was seen, as words for a cell of a table. */
export function tell(seen: Seen): string {
  const plain = (value: Seen[string]): string => {
    if (typeof value === "number") return Number.isInteger(value) ? String(value) : value.toFixed(1);
    if (typeof value === "string") return value;
    return Object.entries(value)
      .map(([what, count]) => `${count} × ${what}`)
      .join(", ");
  };
  return Object.entries(seen)
    .map(([what, value]) => `${spaced(what)}: ${plain(value)}`)
    .join("; ");
}

/** "readyzSaidNoAfter" as words. */
const spaced = (name: string): string => name.replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
