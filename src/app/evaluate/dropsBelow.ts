import type { Baseline } from "./Baseline";

/** A share may fall by this much before it counts as worse. */
const tolerance = 0.01;

/** What got worse by more than one point, or at all for counts; one line each. */
export function dropsBelow(baseline: Baseline, now: Baseline): string[] {
  const drops: string[] = [];
  for (const [name, before] of Object.entries(baseline.shares)) {
    const after = now.shares[name] ?? 0;
    if (after < before - tolerance - 1e-9) drops.push(`${name}: ${percent(before)} → ${percent(after)}`);
  }
  for (const [name, before] of Object.entries(baseline.counts)) {
    const after = now.counts[name] ?? 0;
    if (after > before) drops.push(`${name}: ${before} → ${after}`);
  }
  return drops;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
