import { enumOf } from "./enumOf";

export const Verdict = enumOf("Verdict", "Whether two are one.", {
  same: "They are one.",
  different: "They are two.",
  unsure: "It cannot be told; they stay apart.",
});
