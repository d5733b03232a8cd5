import type { ComponentType } from "preact";
import { useLazy } from "../asking/useLazy";

/** Stands in for a page until its code is here. */
export function LazyPage({ fetchPage }: { readonly fetchPage: () => Promise<ComponentType> }) {
  const Page = useLazy(fetchPage);
  return Page ? <Page /> : <p class="skeleton">Fetching the page …</p>;
}
