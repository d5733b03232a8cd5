import { enumOf } from "./enumOf";

export const RelationStatus = enumOf("RelationStatus", "How a relation stands by its statements.", {
  stated: "Told as being or having been so.",
  planned: "Decided for the future.",
  proposed: "Proposed or asked for, not decided.",
  hypothetical: "Supposed or possible.",
  denied: "Said not to be so.",
});
