import type { IncomingMessage } from "node:http";
import type { Workload } from "./boundWork";

/** Counts a request as arriving until its body is there or its connection is closed. */
export function countArriving(request: IncomingMessage, workload: Workload): void {
  let counted = true;
  const arrived = (): void => {
    if (counted) workload.arriving--;
    counted = false;
  };
  workload.arriving++;
  request.once("end", arrived);
  request.once("close", arrived);
}
