/** What each kind looks like: a shape and a colour, so that neither alone carries the meaning. */
const outlines: Readonly<Record<string, string>> = {
  OFFICIAL: "M8 1a7 7 0 1 0 0 14a7 7 0 1 0 0-14z",
  INSTITUTION: "M2 2h12v12H2z",
  COUNTRY: "M8 1l7 5.2-2.7 8.3H3.7L1 6.2z",
  PROJECT: "M8 1l7 7-7 7-7-7z",
  MEETING: "M8 1.5l7 13H1z",
  AGREEMENT: "M4 1h8v14H4z",
  TOPIC: "M4.5 2h7L15 8l-3.5 6h-7L1 8z",
};

/** The outline of a kind in a square of 16. */
export const outlineOf = (kind: string): string => outlines[kind] ?? "M4.5 2h7L15 8l-3.5 6h-7L1 8z";

export function KindShape({ kind }: { readonly kind: string }) {
  return (
    <svg class="shape" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={outlineOf(kind)}
        fill={`var(--${kind.toLowerCase()})`}
        stroke="var(--outline)"
        stroke-width="1"
      />
    </svg>
  );
}
