import type { Field } from "../Selection";
import type { Page } from "./Page";

/** `pageInfo` of a page, from its rows' cursors and whether a row more was found than was asked for. */
export function pageEnds(field: Field, cursors: readonly unknown[], page: Page, more: boolean): object {
  const values: Record<string, unknown> = {
    __typename: "PageInfo",
    hasNextPage: page.backward ? page.before : more,
    hasPreviousPage: page.backward ? more : page.after,
    startCursor: cursors[0] ?? null,
    endCursor: cursors[cursors.length - 1] ?? null,
  };
  return Object.fromEntries(field.fields.map((part) => [part.key, values[part.field] ?? null]));
}
