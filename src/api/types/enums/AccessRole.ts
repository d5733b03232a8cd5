import { enumOf } from "./enumOf";

export const AccessRole = enumOf("AccessRole", "What a key allows.", {
  reader: "To ask.",
  curator: "To ask and to correct.",
  administrator: "To ask, to correct, and to see who did what.",
});
