import { enumOf } from "./enumOf";

export const SortDirection = enumOf("SortDirection", "Which way to sort.", {
  asc: "Smallest, earliest or first in the alphabet first.",
  desc: "Largest, latest or last in the alphabet first.",
});
