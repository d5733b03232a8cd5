import type { ComponentType } from "preact";
import { useState } from "preact/hooks";

/** A picture of what surrounds a thing, drawn when it is first unfolded. */
export function AroundIt({ id }: { readonly id: string }) {
  const [Picture, setPicture] = useState<ComponentType<{ readonly id: string }> | null>(null);
  const [drawing, setDrawing] = useState(false);
  const draw = async () => {
    setDrawing(true);
    const { MiniGraph } = await import("../picture/MiniGraph");
    setPicture(() => MiniGraph);
  };
  return (
    <details
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && !drawing) void draw();
      }}
    >
      <summary>Picture of what surrounds it</summary>
      {Picture ? <Picture id={id} /> : drawing && <p class="skeleton">Drawing …</p>}
    </details>
  );
}
