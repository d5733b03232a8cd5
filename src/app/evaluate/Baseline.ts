/** Figures that must not get worse: shares by name (0..1, more is better) and counts by name (fewer is better). */
export interface Baseline {
  readonly shares: Readonly<Record<string, number>>;
  readonly counts: Readonly<Record<string, number>>;
}
