import { enumOf } from "./enumOf";

export const ContradictionKind = enumOf("ContradictionKind", "What kind of contradiction it is.", {
  date: "Two dates that cannot both be right.",
  holder: "Two holders of a post that only one can hold.",
  signature: "Signed by one account, not signed by another.",
});
