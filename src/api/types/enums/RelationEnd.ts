import { enumOf } from "./enumOf";

export const RelationEnd = enumOf("RelationEnd", "One end of a relation.", {
  from: "The entity it starts at.",
  to: "The entity it ends at.",
});
