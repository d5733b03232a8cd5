/**
 * Whether the stated date `fine` says all that `coarse` says, or more: `2019-03` refines `2019`, `2025-11-20` refines
 * `--11-20`, anything refines what is left open.
 */
export function dateRefines(fine: string | null, coarse: string | null): boolean {
  if (coarse === null || fine === coarse) return true;
  if (fine === null) return false;
  if (!coarse.startsWith("--")) return fine.startsWith(`${coarse}-`);
  const withoutYear = fine.startsWith("--") ? fine : `-${fine.slice(4)}`;
  return withoutYear === coarse || withoutYear.startsWith(`${coarse}-`);
}
