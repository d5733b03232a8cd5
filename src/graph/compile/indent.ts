/** Moves a block of statement text two spaces in, so that a compiled statement reads as nested as it is. */
export function indent(text: string): string {
  return text
    .split("\n")
    .map((line) => (line === "" ? line : `  ${line}`))
    .join("\n");
}
