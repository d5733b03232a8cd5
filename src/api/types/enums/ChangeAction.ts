import { enumOf } from "./enumOf";

export const ChangeAction = enumOf("ChangeAction", "What happened to a part of the graph.", {
  entered: "It is new.",
  changed: "It is otherwise than before.",
  left: "It is gone.",
});
