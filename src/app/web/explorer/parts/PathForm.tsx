import { useState } from "preact/hooks";
import { useLocation } from "wouter-preact";
import type { Thing } from "../questions/factParts";
import { EntityPicker } from "./EntityPicker";

/** Two ends; the links are shown as soon as both are chosen. */
export function PathForm({ from, to }: { readonly from?: Thing | null; readonly to?: Thing | null }) {
  const [, go] = useLocation();
  const [pickedStart, setStart] = useState<Thing | null>(null);
  const [pickedGoal, setGoal] = useState<Thing | null>(null);
  const [start, goal] = [pickedStart ?? from ?? null, pickedGoal ?? to ?? null];
  const show = (a: Thing | null, b: Thing | null) => {
    setStart(a);
    setGoal(b);
    if (a && b) go(`/path?from=${encodeURIComponent(a.id)}&to=${encodeURIComponent(b.id)}`);
  };
  return (
    <div class="pathform">
      <EntityPicker
        keep
        label="From"
        placeholder={start?.name ?? "From …"}
        onPick={(thing) => show(thing, goal)}
      />
      <span aria-hidden="true">⇄</span>
      <EntityPicker
        keep
        label="To"
        placeholder={goal?.name ?? "To …"}
        onPick={(thing) => show(start, thing)}
      />
    </div>
  );
}
