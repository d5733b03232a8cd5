import type { RefObject } from "preact";
import { kinds } from "../kinds";
import { outlineOf } from "../parts/KindShape";
import { wordOf } from "../words";
import { download } from "../download";
import { pngOf, standaloneSvg } from "./savePicture";

interface Props {
  readonly picture: RefObject<SVGSVGElement | null>;
  readonly seeds: readonly string[];
  readonly depth: number;
}

/** Nearer, farther, all; the picture as a file; the same things as a file for other programs. */
export function PictureTools({ picture, seeds, depth }: Props) {
  const zoom = (way: "in" | "out" | "all") => () =>
    picture.current?.dispatchEvent(new CustomEvent("zoomby", { detail: way }));
  const svg = (): string | null =>
    picture.current &&
    standaloneSvg(
      picture.current,
      kinds.map((kind) => [outlineOf(kind), wordOf(kind)] as const),
    );
  const saveSvg = () => {
    const text = svg();
    if (text) download(new Blob([text], { type: "image/svg+xml" }), "graph.svg");
  };
  const savePng = async () => {
    const text = svg();
    if (text) download(await pngOf(text), "graph.png");
  };
  const of = seeds[0];
  return (
    <p class="actions">
      <button type="button" data-key="+" aria-label="Nearer" onClick={zoom("in")}>
        +
      </button>
      <button type="button" data-key="-" aria-label="Farther" onClick={zoom("out")}>
        −
      </button>
      <button type="button" data-key="0" onClick={zoom("all")}>
        All
      </button>
      <button type="button" onClick={() => void savePng()}>
        PNG
      </button>
      <button type="button" onClick={saveSvg}>
        SVG
      </button>
      {of && (
        <a class="button" href={`/export?format=gexf&of=${encodeURIComponent(of)}&depth=${depth}`} download>
          GEXF
        </a>
      )}
    </p>
  );
}
