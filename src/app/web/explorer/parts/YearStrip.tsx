import type { Fact, Thing } from "../questions/factParts";

/** The years that facts speak of, as a row of bars with their numbers. */
export function YearStrip({ label, facts }: { readonly label: string; readonly facts: readonly Fact[] }) {
  const counts = new Map<number, number>();
  for (const fact of facts) {
    const year = Number(
      (fact.since?.earliest ?? dateOfEnd(fact.to) ?? dateOfEnd(fact.from) ?? "").slice(0, 4),
    );
    if (year > 0) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const years = [...counts.keys()].sort((a, b) => a - b);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return null;
  const most = Math.max(...counts.values());
  const span = Array.from({ length: Math.min(40, last - first + 1) }, (_, index) => last - index).reverse();
  return (
    <figure class="years">
      <figcaption>{label}: facts by year</figcaption>
      <ol>
        {span.map((year) => {
          const count = counts.get(year) ?? 0;
          return (
            <li key={year} title={`${year}: ${count}`}>
              <span class="bar" style={{ height: `${(count / most) * 2}rem` }} />
              <span class="quiet">
                {year}
                <span class="unseen">: {count}</span>
              </span>
            </li>
          );
        })}
      </ol>
    </figure>
  );
}

const dateOfEnd = (thing: Thing): string | undefined =>
  "date" in thing ? (thing.date?.earliest ?? undefined) : undefined;
