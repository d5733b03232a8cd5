import { useAsk } from "../asking/useAsk";
import { stagesQuestion } from "../questions/stagesQuestion";
import { Stages } from "./Stages";

/** The stages of a meeting, project or agreement; nothing where it has none. */
export function StagesOf({ id }: { readonly id: string }) {
  const node = useAsk(stagesQuestion, { id }).data?.node;
  if (!node) return null;
  return (
    <Stages stages={"meetingHistory" in node ? node.meetingHistory : "history" in node ? node.history : []} />
  );
}
