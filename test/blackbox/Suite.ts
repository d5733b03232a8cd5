import type { Seen } from "../faults/Fault";
import type { Product } from "./Product";

/** A suite that knows the product from outside only, and the bar that it must reach. */
export interface Suite {
  readonly name: string;
  /** What must hold, in words. */
  readonly bar: string;
  /** Tests of the usual run that hold the same, or a part of it; null where it is too long for them. */
  readonly alsoIn: string | null;
  /** @param folder scratch folder of its own */
  readonly run: (product: Product, folder: string) => Promise<Outcome>;
}

/** What a suite found, or why it cannot be run on this machine. */
export type Outcome =
  | { readonly met: boolean; readonly seen: Seen; readonly findings: readonly string[] }
  | { readonly skipped: string };
