import type { KnownSource } from "./KnownSource";
import type { Relabelling } from "./relabelling";

type Moves = Relabelling["chains"];

/** Chains that move, together with all that they stand for. */
export async function withAlike(moves: Moves, source: Pick<KnownSource, "alike">): Promise<Moves> {
  if (moves.length === 0) return moves;
  const byChain = new Map(moves.map((move) => [move.chain, move]));
  const others = await source.alike([...byChain.keys()]);
  const more = others.flatMap(({ chain, like }) => {
    const move = byChain.get(like);
    return move && !byChain.has(chain) ? [{ ...move, chain }] : [];
  });
  return [...moves, ...more];
}
