/** The picture as an SVG document of its own: colours fixed, with legend, day and address inside. */
export function standaloneSvg(
  picture: SVGSVGElement,
  legend: readonly (readonly [shape: string, words: string])[],
): string {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const [x = 0, y = 0, width = 0, height = 0] = (picture.getAttribute("viewBox") ?? "")
    .split(" ")
    .map(Number);
  const originals = picture.querySelectorAll<SVGElement>("line, path, text, circle");
  copy.querySelectorAll<SVGElement>("line, path, text, circle").forEach((element, index) => {
    const original = originals[index];
    if (!original) return;
    const style = getComputedStyle(original);
    for (const name of ["fill", "stroke", "font-size", "font-family", "opacity", "paint-order"] as const)
      element.setAttribute(name, style.getPropertyValue(name));
    element.setAttribute("stroke-width", original.getAttribute("stroke-width") ?? style.strokeWidth);
  });
  const ground = getComputedStyle(document.body);
  const foot = 60;
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("viewBox", [x, y, width, height + foot].join(" "));
  copy.setAttribute("width", String(Math.round(width)));
  copy.setAttribute("height", String(Math.round(height + foot)));
  const back = make("rect", { x, y, width, height: height + foot, fill: ground.backgroundColor });
  copy.prepend(back);
  legend.forEach(([shape, words], index) => {
    const place = { x: x + 12 + index * 110, y: y + height + 12 };
    const colour = getComputedStyle(document.documentElement).getPropertyValue(`--${words.split(" ")[0]}`);
    copy.append(
      make("path", {
        d: shape,
        transform: `translate(${place.x} ${place.y})`,
        fill: colour,
        stroke: ground.color,
      }),
      make(
        "text",
        {
          x: place.x + 20,
          y: place.y + 13,
          "font-size": 12,
          "font-family": "sans-serif",
          fill: ground.color,
        },
        words,
      ),
    );
  });
  const address = `${location.href} · ${new Date().toISOString().slice(0, 10)} · dashed: a single source`;
  copy.append(
    make(
      "text",
      { x: x + 12, y: y + height + 48, "font-size": 12, "font-family": "sans-serif", fill: ground.color },
      address,
    ),
  );
  return new XMLSerializer().serializeToString(copy);
}

/** The same as pixels, twice as dense as it is shown. */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.width * 2;
  canvas.height = image.height * 2;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return await new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error("The picture is too large."))),
      "image/png",
    ),
  );
}

function make(name: string, attributes: Record<string, string | number>, words?: string): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  if (words !== undefined) element.textContent = words;
  return element;
}
