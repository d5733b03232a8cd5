import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { findFaults } from "./findFaults";
import { layout } from "./layout";
import { readContents } from "./readContents";
import { renderMarkdown } from "./renderMarkdown";
import type { SitePage } from "./SitePage";

/**
 * Writes the documentation site to a folder, which is emptied before. Must be called from the project's root.
 * @returns what is wrong with it: links and anchors that lead nowhere, requests to other hosts
 */
export function buildSite(folder: string): string[] {
  rmSync(folder, { recursive: true, force: true });
  const pages = readContents();
  const built = new Map<string, string>();
  const files = new Set<string>();
  for (const page of pages) {
    const rendered = renderMarkdown(page.markdown, (target) => rewrite(page, target, pages, files));
    built.set(page.to, layout(page, rendered, pages));
  }
  for (const [to, html] of built) {
    mkdirSync(dirname(join(folder, to)), { recursive: true });
    writeFileSync(join(folder, to), html);
  }
  copyFileSync("docs/site.css", join(folder, "site.css"));
  for (const file of files) {
    mkdirSync(dirname(join(folder, "files", file)), { recursive: true });
    copyFileSync(file, join(folder, "files", file));
  }
  return findFaults(folder, built);
}

/**
 * Where a link of a page leads on the site: to the page made from the file it names, else to a copy of that file. A
 * link that names nothing stays as it is and is found as a fault.
 */
function rewrite(page: SitePage, target: string, pages: readonly SitePage[], files: Set<string>): string {
  if (/^[a-z]+:/i.test(target)) return target;
  const [path = "", anchor] = target.split("#");
  const base = existsSync(page.from) && statSync(page.from).isDirectory() ? page.from : dirname(page.from);
  const file = posix.join(base, path).replace(/\/$/, "");
  const end = anchor === undefined ? "" : `#${anchor}`;
  const other = pages.find(({ from }) => from === file);
  const to = (place: string): string => posix.relative(posix.dirname(page.to), place) + end;
  if (other && !/\.(graphql|svg|png)$/.test(file)) return to(other.to);
  if (!existsSync(file) || statSync(file).isDirectory() || readFileSync(file).length > 4_000_000)
    return target;
  files.add(file);
  return to(`files/${file}`);
}
