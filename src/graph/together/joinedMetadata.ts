type Metadata = Readonly<Record<string, unknown>>;

/** What is shown beside a transaction of several requests: what they agree on once, else the list of what each says. */
export function joinedMetadata(each: readonly (Metadata | undefined)[]): Metadata | undefined {
  const [first] = each;
  if (!first) return undefined;
  return Object.fromEntries(
    Object.keys(first).map((key) => {
      const values = [...new Set(each.map((one) => one?.[key] ?? null))];
      return [key, values.length === 1 ? values[0] : values];
    }),
  );
}
