import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";

/** A page that is fetched when it is first needed; null until then. */
export function useLazy(fetchPage: () => Promise<ComponentType>): ComponentType | null {
  const [page, setPage] = useState<{ readonly Page: ComponentType } | null>(null);
  useEffect(() => {
    let wanted = true;
    void fetchPage().then((Page) => {
      if (wanted) setPage({ Page });
    });
    return () => {
      wanted = false;
    };
  }, [fetchPage]);
  return page && page.Page;
}
