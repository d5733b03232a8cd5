import { viewerQuestion } from "../questions/viewerQuestion";
import { useAsk } from "./useAsk";

/** Whether whoever looks may correct the graph; undefined until it is known. */
export function useViewer(): { readonly name: string | null; readonly writes: boolean } | undefined {
  const viewer = useAsk(viewerQuestion, {}).data?.viewer;
  return (
    viewer && { name: viewer.name, writes: viewer.role === "CURATOR" || viewer.role === "ADMINISTRATOR" }
  );
}
