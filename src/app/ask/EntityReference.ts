/** An entity as commands print it. */
export interface EntityReference {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
}
