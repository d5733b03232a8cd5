/** "© 2024 The Example Times. All rights reserved." → "The Example Times" */
export function copyrightHolder(text: string): string | null {
  const found =
    /(?:©|\([Cc]\)|[Cc]opyright)[ \d©,-]*(?:by )?([\p{Lu}][\p{L}\p{M}'& .-]{2,60}?)(?: \d{4})?(?:[.,|]|$)/u.exec(
      text.slice(0, 200),
    );
  return found?.[1]?.trim() ?? null;
}
