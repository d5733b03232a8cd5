/** What an operation may cost at most, before it is run. */
export interface Cost {
  /** Points that the account is charged. */
  readonly points: number;
  /** Things that the answer can hold, by the product of page sizes. */
  readonly nodes: number;
}
