import { enumOf } from "./enumOf";

export const MentionForm = enumOf("MentionForm", "How a span names its entity.", {
  name: "By its name.",
  nominal: "By a description, as in: the vice minister.",
  pronoun: "By a pronoun.",
});
