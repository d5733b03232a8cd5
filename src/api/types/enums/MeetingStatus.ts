import { enumOf } from "./enumOf";

export const MeetingStatus = enumOf("MeetingStatus", "Whether a meeting took place.", {
  planned: "Decided or announced for the future.",
  held: "It took place.",
  cancelled: "It was called off.",
  proposed: "Proposed, not decided.",
});
