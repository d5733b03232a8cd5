import { existsSync } from "node:fs";
import { join, posix } from "node:path";

/**
 * What is wrong with built pages, a sentence each: links to files or anchors that are not there, and anything but a
 * link (a picture, a style, a script) that would be fetched from another host.
 */
export function findFaults(folder: string, built: ReadonlyMap<string, string>): string[] {
  const anchors = new Map([...built].map(([page, html]) => [page, idsOf(html)]));
  const faults: string[] = [];
  for (const [page, html] of built) {
    for (const [, tag = "", name = "", target = ""] of html.matchAll(
      /<(a|img|link|script|iframe|source|form)\b[^>]*?\s(href|src|action)="([^"]*)"/g,
    )) {
      const fault = faultOf(folder, anchors, page, { tag, target: unescape(target) });
      if (fault !== null) faults.push(`${page}: <${tag} ${name}="${target}"> ${fault}`);
    }
  }
  return faults;
}

function faultOf(
  folder: string,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
  page: string,
  { tag, target }: { readonly tag: string; readonly target: string },
): string | null {
  if (/^(?:[a-z]+:|\/\/)/i.test(target)) return tag === "a" ? null : "asks another host";
  if (target.startsWith("/")) return "does not work from a folder";
  const [path = "", anchor] = target.split("#");
  const file = path === "" ? page : posix.join(posix.dirname(page), path);
  if (!existsSync(join(folder, file))) return "leads to no file";
  if (anchor === undefined || anchor === "") return null;
  return anchors.get(file)?.has(decodeURIComponent(anchor)) ? null : "leads to no such place";
}

const idsOf = (html: string): ReadonlySet<string> =>
  new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = ""]) => unescape(id)));

const unescape = (text: string): string =>
  text.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&amp;", "&");
