import { fold } from "../lexicon/fold";

/**
 * What two names of one institution share: "Ministry of Foreign Affairs" and "Foreign Ministry" give "foreign ministry",
 * "Turkish Foreign Ministry" keeps its adjective off ("foreign ministry"), as the state is compared apart.
 */
export function institutionKey(name: string): string {
  const plain = fold(name)
    .replace(/[’']s\b/g, "")
    .replace(/[^\p{L}\p{N}&]+/gu, " ")
    .trim()
    .replace(/^the /, "");
  const ministry =
    /^(.*?)\b(ministry|department) (?:of|for) (?:the )?(.+)$/.exec(plain) ??
    /^(.*?)()(\S.*) (ministry|department)$/.exec(plain);
  if (!ministry) return plain;
  const field = ministry[3]!.replace(/ of (?:the )?(?:republic of )?\S+( \S+)?$/, (tail) =>
    /affairs|and/.test(tail) ? tail : "",
  );
  return `${field.replace(/ affairs\b/, "")} ministry`;
}
