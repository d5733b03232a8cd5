import type { Problem } from "../../problems";
import type { RejectCount } from "../countRejects";
import type { Preview } from "./previewText";

/** What became of one text. */
export interface Outcome {
  /** The input as the user named it. */
  readonly source: string;
  /**
   * `added` is new in the graph; `known` is the same bytes as before, nothing done; `duplicate` says nearly the same as
   * another document and was left out; `proposed` would be added, were this no dry run; `written` was extracted to a file; `failed` could not be read.
   */
  readonly outcome: "added" | "known" | "duplicate" | "proposed" | "written" | "failed";
  readonly document?: string;
  readonly title?: string | null;
  /** What it was written to, or which document it repeats. */
  readonly target?: string;
  readonly entities?: number;
  readonly statements?: number;
  readonly proposal?: Pick<Preview, "facts" | "contradictions" | "rejected">;
  /** What was proposed and not proved, and is therefore not kept. */
  readonly rejected?: readonly RejectCount[];
  readonly problem?: Pick<Problem, "code" | "message" | "hint">;
}
