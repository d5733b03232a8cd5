import type { Analysis } from "./Analysis";

/** One recogniser or linker. Its id can be switched off by configuration; so can the ids of the rules it names. */
export interface Pass {
  readonly id: string;
  run(analysis: Analysis): void;
}
