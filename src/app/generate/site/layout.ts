import { posix } from "node:path";
import type { SitePage } from "./SitePage";
import type { Rendered } from "./renderMarkdown";

/** A whole page: the contents of the site at its side, its own headings before it. No script, no foreign address. */
export function layout(page: SitePage, { html, headings }: Rendered, pages: readonly SitePage[]): string {
  const to = (target: string): string => posix.relative(posix.dirname(page.to), target);
  const parts = headings.filter(({ level }) => level === 2);
  const inside =
    parts.length > 2
      ? `<nav class="inside" aria-label="On this page"><ul>${parts
          .map(({ id, text }) => `<li><a href="#${escape(id)}">${escape(text)}</a></li>`)
          .join("")}</ul></nav>`
      : "";
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(page.title)} · cooperation-graph</title>
<link rel="stylesheet" href="${to("site.css")}">
</head>
<body>
<a class="skip" href="#content">To the text</a>
<nav class="contents" id="contents" aria-label="Contents">
<p class="name"><a href="${to("index.html")}">cooperation-graph</a></p>
${contents(page, pages, to)}
</nav>
<main id="content">
<p class="narrow"><a href="#contents">Contents</a></p>
${inside}
${html}
</main>
</body>
</html>
`;
}

function contents(page: SitePage, pages: readonly SitePage[], to: (target: string) => string): string {
  const listed = pages.filter((one) => one.listed);
  const sections = [...new Set(listed.map(({ section }) => section))];
  return sections
    .map((section) => {
      const links = listed
        .filter((one) => one.section === section)
        .map((one) => {
          const here = one.to === page.to ? ' aria-current="page"' : "";
          return `<li><a href="${to(one.to)}"${here}>${escape(one.title)}</a></li>`;
        });
      return `<p>${escape(section)}</p>\n<ul>${links.join("")}</ul>`;
    })
    .join("\n");
}

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
