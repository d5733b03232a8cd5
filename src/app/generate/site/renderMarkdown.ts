import MarkdownIt from "markdown-it";
import anchor from "markdown-it-anchor";

/** A heading of a page, for its own contents. */
export interface Heading {
  readonly level: number;
  readonly id: string;
  readonly text: string;
}

export interface Rendered {
  readonly html: string;
  readonly headings: readonly Heading[];
}

/** Where a link written in Markdown leads on the site. */
export type Rewrite = (target: string) => string;

/** Headings get the anchors that GitHub gives them, so that one link works in both places. */
const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replace(/\s/g, "-");

/**
 * Markdown as HTML; every link and picture goes through `rewrite`. Wide tables and code scroll by
 * themselves, also by key.
 */
export function renderMarkdown(markdown: string, rewrite: Rewrite): Rendered {
  const headings: Heading[] = [];
  const renderer = new MarkdownIt({ html: true });
  renderer.use(anchor, {
    slugify: slug,
    tabIndex: false,
    permalink: anchor.permalink.headerLink({ safariReaderFix: true }),
    callback: (token, { slug: id, title: text }) =>
      headings.push({ level: Number(token.tag.slice(1)), id, text }),
  });
  for (const [rule, attribute] of [
    ["link_open", "href"],
    ["image", "src"],
  ] as const) {
    const before = renderer.renderer.rules[rule];
    renderer.renderer.rules[rule] = (tokens, index, options, environment, self) => {
      const token = tokens[index];
      const target = String(token?.attrGet(attribute) ?? "");
      if (token && target !== "" && !target.startsWith("#")) token.attrSet(attribute, rewrite(target));
      return before?.(tokens, index, options, environment, self) ?? self.renderToken(tokens, index, options);
    };
  }
  const fence = renderer.renderer.rules.fence;
  renderer.renderer.rules.fence = (...given) =>
    (fence?.(...given) ?? "").replace("<pre>", '<pre tabindex="0">');
  renderer.renderer.rules["table_open"] = () => '<div class="wide" tabindex="0"><table>';
  renderer.renderer.rules["table_close"] = () => "</table></div>";
  return { html: renderer.render(markdown), headings };
}
