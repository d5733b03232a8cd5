import { enumOf } from "./enumOf";

export const Direction = enumOf("Direction", "Which end of a relation an entity stands at.", {
  outgoing: "The relation starts at it.",
  incoming: "The relation ends at it.",
  both: "Either.",
});
