import type { StatedDate } from "../../ontology/StatedDate";

/** The day from which relative dates count, and how precisely it is known. */
export interface Anchor {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Noon UTC of that day. */
  readonly instant: Date;
}

/** The publication day as an anchor; null where it is not known to the day. */
export function anchorOf(publishedOn: StatedDate | null): Anchor | null {
  if (publishedOn?.precision !== "day" || publishedOn.earliest === null) return null;
  const instant = new Date(`${publishedOn.earliest}T12:00:00Z`);
  return {
    year: instant.getUTCFullYear(),
    month: instant.getUTCMonth() + 1,
    day: instant.getUTCDate(),
    instant,
  };
}
