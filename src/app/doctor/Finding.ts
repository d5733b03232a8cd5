/** One thing the doctor looked at. */
export interface Finding {
  readonly subject: string;
  /** `bad` keeps the program from working; `remark` is only worth knowing. */
  readonly state: "good" | "bad" | "remark";
  readonly found: string;
  /** What to do about it. */
  readonly wayOut?: string;
}
