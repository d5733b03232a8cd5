import { Link } from "wouter-preact";

interface Props {
  readonly kind: string;
  readonly of?: string | null;
  readonly page: { readonly hasNextPage: boolean; readonly endCursor: string | null } | undefined;
}

/** Leads on in a queue that is longer than a page. */
export function NextPage({ kind, of = null, page }: Props) {
  if (!page?.hasNextPage || !page.endCursor) return null;
  const address = new URLSearchParams({ kind, ...(of ? { of } : {}), after: page.endCursor });
  return <Link href={`/review?${address}`}>Next</Link>;
}
