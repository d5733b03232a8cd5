import type { Problem } from "../../problems";

/** Seconds after which a refusal no longer holds, where it says so (RATE_LIMITED). */
export function retryAfterOf({ cause }: Problem): number | null {
  const seconds = (cause as { readonly retryAfter?: unknown } | undefined)?.retryAfter;
  return typeof seconds === "number" ? seconds : null;
}
