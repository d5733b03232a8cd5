import type { Pass } from "../Pass";
import { findDates } from "./findDates";

/** Finds the dates before the names, so that "the ceremony on November 20" does not take the day into its name. */
export const markDates: Pass = {
  id: "date",
  run(analysis) {
    analysis.notes.set("date", findDates(analysis.document));
  },
};
