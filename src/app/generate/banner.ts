/** First line of every generated Markdown page: what it is printed from, and how. */
export function banner(source: string): string {
  return `<!-- Generated from ${source} by \`npm run generate\`; do not edit. -->\n`;
}
