import type { Locator, Page } from "playwright-core";

/** The window of the page, where what `evaluate` is given runs. */
declare const window: any;

/** A person's way through the explorer; each click, key or entry of a field (typed and confirmed) is a step. */
export class Visit {
  steps = 0;

  constructor(readonly page: Page) {}

  /** Clicks what bears the name, in the page rather than in the bar above it. */
  async click(name: string | RegExp, role: "button" | "link" = "button"): Promise<void> {
    this.steps += 1;
    const exact = typeof name === "string";
    const here = this.page.locator("main").getByRole(role, { name, exact }).first();
    const above = this.page.locator("header").getByRole(role, { name, exact });
    await ((await here.count()) > 0 ? here : above.or(here).first()).click();
  }

  async press(key: string): Promise<void> {
    this.steps += 1;
    await this.page.keyboard.press(key);
  }

  /** Types as people do, key by key, into a field or where the focus is, and presses Enter. */
  async enter(text: string, field?: Locator): Promise<void> {
    this.steps += 1;
    if (field) await field.focus();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** Drops a text file on the page. */
  async drop(name: string, text: string): Promise<void> {
    this.steps += 1;
    const transfer = await this.page.evaluateHandle(
      ([fileName, content]) => {
        const files = new window.DataTransfer();
        files.items.add(new window.File([content], fileName, { type: "text/plain" }));
        return files;
      },
      [name, text] as const,
    );
    await this.page.dispatchEvent("main", "drop", { dataTransfer: transfer });
  }
}
