/** Every kind of thing, in the order in which lists and legends name them. */
export const kinds = [
  "OFFICIAL",
  "INSTITUTION",
  "PROJECT",
  "MEETING",
  "AGREEMENT",
  "COUNTRY",
  "TOPIC",
] as const;

export type Kind = (typeof kinds)[number];
