import type { SceneReader } from "./SceneReader";

/** One way in which a sentence states a relation. Its id goes with every statement it makes and can be switched off. */
export interface RelationRule {
  readonly id: string;
  read(reader: SceneReader, rule: string): void;
}
