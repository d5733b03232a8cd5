/**
 * The longest of the given beginnings that a line opens with, white space and marks before it aside; a beginning must end at
 * a word's end. "Published Date:2020-01-02" opens with "published date".
 */
export function lineStarts(line: string, beginnings: readonly string[]): string | null {
  const head = line
    .slice(0, 80)
    .replace(/^[^\p{L}\p{N}]+/u, "")
    .toLowerCase();
  let longest: string | null = null;
  for (const beginning of beginnings) {
    if (!head.startsWith(beginning) || beginning.length <= (longest?.length ?? 0)) continue;
    if (/^[\p{L}\p{N}]/u.test(head.slice(beginning.length))) continue;
    longest = beginning;
  }
  return longest;
}
