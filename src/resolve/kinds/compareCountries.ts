/** How the states of two chains agree; `unknown` where one of them has none. */
export type CountryAgreement = "equal" | "shared" | "unknown" | "conflict";

export function compareCountries(a: readonly string[], b: readonly string[]): CountryAgreement {
  if (a.length === 0 || b.length === 0) return "unknown";
  const shared = a.filter((code) => b.includes(code)).length;
  if (shared === 0) return "conflict";
  return shared === a.length && shared === b.length ? "equal" : "shared";
}
