import { useMemo, useRef, useState } from "preact/hooks";
import { Link, useLocation } from "wouter-preact";
import { Standing } from "../parts/Standing";
import { addressOf } from "../words";
import { GraphPicture } from "./GraphPicture";
import { layout } from "./layout";
import { useSurroundings } from "./useSurroundings";

/** The best connected of what surrounds a thing: few enough to be read at a glance. */
const most = 25;

/** A small picture on a thing's own page; the whole one is a link away. */
export function MiniGraph({ id }: { readonly id: string }) {
  const [, go] = useLocation();
  const [chosen, setChosen] = useState<string | null>(null);
  const picture = useRef<SVGSVGElement>(null);
  const answer = useSurroundings([id], 1, most);
  const { data } = answer;
  const shown = useMemo(
    () =>
      data && {
        ...data,
        layout: layout(
          data.nodes.map((node) => node.id),
          data.ties,
        ),
      },
    [data],
  );
  if (!shown) return <Standing answer={answer} />;
  return (
    <>
      <GraphPicture
        nodes={shown.nodes}
        ties={shown.ties}
        layout={shown.layout}
        seeds={[id]}
        chosen={chosen}
        onChoose={setChosen}
        onOpen={(node) => go(addressOf(node))}
        picture={picture}
      />
      <p class="quiet">
        {shown.truncated && `The ${shown.nodes.length} best connected are drawn. `}
        <Link href={`/graph?seed=${encodeURIComponent(id)}`}>The whole picture, with its table</Link>
      </p>
    </>
  );
}
