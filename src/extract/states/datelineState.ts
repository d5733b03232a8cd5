import type { Analysis } from "../Analysis";
import { datelinePlace } from "../countries/datelinePlace";

/** ISO code of the state in which a document was written or said: that of the city in its dateline or above its body. */
export function datelineState(analysis: Analysis): string | undefined {
  return datelinePlace(analysis)?.code;
}
