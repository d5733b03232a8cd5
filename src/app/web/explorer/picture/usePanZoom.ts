import { select } from "d3-selection";
import { zoom, zoomIdentity } from "d3-zoom";
import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";

/** Pan with the pointer, zoom with the wheel (held Ctrl) or the keys + - 0; answers the transform of the scene. */
export function usePanZoom(picture: RefObject<SVGSVGElement | null>, box: readonly number[]): string {
  const [view, setView] = useState("");
  useEffect(() => {
    if (!picture.current) return;
    const surface = select(picture.current);
    const behaviour = zoom<SVGSVGElement, unknown>()
      .scaleExtent([0.2, 8])
      // The wheel alone scrolls the page, as everywhere else.
      .filter((event: MouseEvent) => event.type !== "wheel" || event.ctrlKey)
      .on("zoom", (event: { transform: { toString(): string } }) => setView(event.transform.toString()));
    surface.call(behaviour).on("dblclick.zoom", null);
    const onZoom = (event: Event) => {
      const way = (event as CustomEvent<"in" | "out" | "all">).detail;
      if (way === "all") behaviour.transform(surface, zoomIdentity);
      else behaviour.scaleBy(surface, way === "in" ? 1.4 : 1 / 1.4);
    };
    const place = picture.current;
    place.addEventListener("zoomby", onZoom);
    return () => {
      surface.on(".zoom", null);
      place.removeEventListener("zoomby", onZoom);
    };
  }, [picture, box.join(" ")]);
  return view;
}
