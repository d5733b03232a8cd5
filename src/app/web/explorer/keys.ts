const setting = "single-keys";

/** Single keys can be switched off (WCAG 2.1.4); the choice is kept in this browser. */
export const singleKeys = {
  on: (): boolean => localStorage.getItem(setting) !== "off",
  turn: (on: boolean): void => localStorage.setItem(setting, on ? "on" : "off"),
};

/** What `j` and `k` walk through: the first link of every row. */
const rows = "main .fact .thing, main .rows > li > a, main .path .chain, main .card";

/** Single keys, off while typing. A key leads to the element that carries it as `data-key`. */
export function listenForKeys(): void {
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !singleKeys.on()) return;
    const { target } = event;
    if (!(target instanceof Element) || target.closest("input, select, textarea, [contenteditable], dialog"))
      return;
    const act = actionOf(event.key, target);
    if (!act) return;
    event.preventDefault();
    act();
  };
  document.addEventListener("keydown", onKey);
}

function actionOf(key: string, target: Element): (() => void) | null {
  if (key === "/") return () => document.getElementById("search")?.focus();
  if (key === "j" || key === "k") return () => walk(target, key === "j" ? 1 : -1);
  // A proof that has the focus, or stands in the row that has it, is cited; else the first of the page.
  const near = key === "c" ? target.closest(".fact, .hop, .path")?.querySelector("[data-key='c']") : null;
  const found = near ?? document.querySelector(`[data-key="${CSS.escape(key)}"]`);
  if (!(found instanceof HTMLElement)) return null;
  return () => {
    if (found instanceof HTMLInputElement && found.type !== "checkbox") found.focus();
    else found.click();
  };
}

function walk(from: Element, step: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>(rows)];
  const at = all.findIndex((row) => row === from || row.contains(from));
  const next = at === -1 ? (step === 1 ? 0 : all.length - 1) : at + step;
  const row = all[Math.max(0, Math.min(all.length - 1, next))];
  const link = row?.matches("a, button") ? row : (row?.querySelector<HTMLElement>("a, button") ?? row);
  link?.focus();
}
