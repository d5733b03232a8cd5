import { enumOf } from "./enumOf";

export const CommitmentStatus = enumOf("CommitmentStatus", "How far a project or agreement has come.", {
  proposed: "Proposed, asked for or sought.",
  agreed: "Agreed on.",
  signed: "Signed.",
  "in force": "In force, or under way.",
  done: "Completed.",
  cancelled: "Given up.",
});
