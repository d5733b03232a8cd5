/** The `Retry-After` of a reply (RFC 9110, 10.2.3: seconds, or a date) in milliseconds from now; null where there is none. */
export function retryAfter(header: string | null, now: number = Date.now()): number | null {
  if (header === null) return null;
  const wait = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(wait) ? null : Math.max(0, wait);
}
