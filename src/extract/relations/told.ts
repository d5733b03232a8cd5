import type { RelationKind } from "../../ontology/derived";
import { mayTakePart } from "./takePart";
import type { RelationRule } from "./RelationRule";
import type { End, SceneReader } from "./SceneReader";

/** Turns of phrase that state one relation. Each names by groups who (`{who:CI+}`) and what (`{what:P}`). */
export interface Telling {
  readonly id: string;
  readonly kind: RelationKind;
  /** Tags that may stand at the two ends. */
  readonly who: string;
  readonly what: string;
  readonly role?: string;
  readonly confidence?: number;
  readonly says: readonly string[];
  /** Words amid which the phrase states nothing. */
  readonly unless?: RegExp;
  /** The types that what is named may have. */
  readonly type?: RegExp;
  /** What the sentence speaks of where the phrase does not name it: "of the project", named in the sentence before. */
  readonly otherwise?: (reader: SceneReader) => readonly End[];
}

/** A rule that reads a relation by turns of phrase alone; what is offered, denied or only possible is left out. */
export function told(telling: Telling): RelationRule {
  return {
    id: telling.id,
    read(reader, rule) {
      for (const template of telling.says)
        for (const match of reader.matches(template)) add(reader, match, telling, rule);
    },
  };
}

function add(reader: SceneReader, match: RegExpExecArray, telling: Telling, rule: string): void {
  if (telling.unless?.test(match[0])) return;
  const how = reader.how(match);
  if (!mayTakePart(how)) return;
  const groups = match.groups ?? {};
  const who = reader.ends(groups["who"], telling.who);
  const named = reader
    .ends(groups["what"], telling.what)
    .filter((each) => telling.type?.test(each.chain.type ?? "") ?? true);
  const what = named.length > 0 ? named : (telling.otherwise?.(reader) ?? []);
  for (const from of who)
    for (const to of what)
      reader.add(telling.kind, from, to, rule, {
        properties: telling.role ? { role: telling.role } : {},
        modality: how,
        ...(telling.confidence !== undefined && { confidence: telling.confidence }),
      });
}
