import type { Page } from "playwright-core";

/** Keeps what the docs show: the upper part of a page, as a small file. */
export async function takePicture(page: Page, path: string): Promise<void> {
  await page.setViewportSize({ width: 1000, height: 560 });
  await page.screenshot({ path, animations: "disabled" });
  await page.setViewportSize({ width: 1280, height: 900 });
}
