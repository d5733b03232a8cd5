import type { Field } from "../../graph/Selection";
import { prices } from "./prices";

/** Points that a field costs each time it is read, beside its rows. `owner` is the type that it stands on. */
export const priceOfReading = ({ field, on }: Pick<Field, "field" | "on">, owner: string): number =>
  prices.reading[field] ?? prices.reading[`${on?.[0] ?? owner}.${field}`] ?? 0;
