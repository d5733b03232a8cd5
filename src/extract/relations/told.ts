import type { Modality } from "../../ontology/derived";
import type { Lexicon } from "../lexicon/Lexicon";
import type { Turn } from "../lexicon/turn";
import { finds } from "./finds";
import type { RelationRule } from "./RelationRule";
import type { End, SceneReader } from "./SceneReader";
import { spokenOf } from "./spokenOf";
import { mayBeCalled } from "./mayBeCalled";
import { mayTakePart } from "./takePart";

/** Characters before a phrase in which words may take it back. */
const window = 40;

/** The rules that read relations by turns of phrase alone, one for each row; what is denied or only possible is left out. */
export function told(turns: readonly Turn[]): readonly RelationRule[] {
  return turns.map((turn) => ({
    id: turn.id,
    read(reader) {
      // Without a thing that the phrase must name nothing can be told.
      if (!turn.whatElse && !reader.names(turn.what)) return;
      for (const template of turn.says)
        for (const match of reader.matches(template)) tell(reader, match, turn);
    },
  }));
}

function tell(reader: SceneReader, match: RegExpExecArray, turn: Turn): void {
  const how = moodOf(reader, match, turn);
  if (!how || !fits(reader, match, turn)) return;
  const what = things(reader, match, turn);
  if (what.length === 0) return;
  const { who, who2, ...others } = match.groups ?? {};
  const named = [...reader.ends(who, turn.who), ...reader.ends(who2, turn.who)];
  const people = named.length > 0 || !turn.whoElse ? named : spokenOf[turn.whoElse](reader, match);
  if (turn.together && people.length < 2) return;
  if (turn.twoStates && new Set(people.flatMap(({ chain }) => chain.countries.slice(0, 1))).size < 2) return;
  const put = (ends: readonly End[], role: string | undefined): void => {
    for (const from of ends)
      for (const to of what)
        reader.add(turn.relation, from, to, turn.id, {
          properties: role ? { role } : {},
          modality: how,
          ...(turn.confidence !== undefined && { confidence: turn.confidence }),
        });
  };
  put(people, people.length > 1 ? (turn.joint ?? turn.role) : turn.role);
  for (const [role, piece] of Object.entries(others))
    if (role !== "what") put(reader.ends(piece, turn.who), role.replace(/\d$/, ""));
}

/** Whether the words in and before a phrase let it state what it says. */
function fits({ analysis: { lexicon }, scene }: SceneReader, match: RegExpExecArray, turn: Turn): boolean {
  if (turn.unless && finds(lexicon, turn.unless, match[0])) return false;
  const before = scene.masked.slice(Math.max(0, match.index - window), match.index);
  if (turn.unlessAfter && finds(lexicon, `${turn.unlessAfter}$`, before)) return false;
  if (!turn.needs) return true;
  const said = match[0].replace(/<([A-Z])(\d+)>/g, (_, tag: string, at: string) =>
    tag === "T" ? (scene.items[Number(at)]?.mention?.text ?? "").toLowerCase() : "",
  );
  return finds(lexicon, turn.needs, said);
}

/** In which modality the phrase is told; null where it states nothing. A loan that is offered is a share in the work to come. */
function moodOf(reader: SceneReader, match: RegExpExecArray, turn: Turn): Modality | null {
  if (turn.plain) return "held";
  const how = reader.how(match);
  if (mayTakePart(how)) return how;
  if (!turn.offer || how === "denied") return null;
  const { lexicon }: { lexicon: Lexicon } = reader.analysis;
  return finds(lexicon, turn.offer, match[0]) ? "planned" : null;
}

function things(reader: SceneReader, match: RegExpExecArray, turn: Turn): readonly End[] {
  const isMeant = ({ chain, mention }: End): boolean =>
    (!turn.types || turn.types.includes(chain.type ?? "")) &&
    !turn.otherThan?.includes(chain.type ?? "") &&
    (!turn.called || finds(reader.analysis.lexicon, turn.called, mention.text.toLowerCase()));
  const named = reader.ends(match.groups?.["what"], turn.what).filter(isMeant);
  if (named.length > 0 || !turn.whatElse) return named;
  return spokenOf[turn.whatElse](reader, match).filter(
    (each) =>
      isMeant(each) &&
      (each.chain.kind !== "Project" || mayBeCalled(reader.analysis.lexicon, each, match[0])),
  );
}
