import { Problem } from "../../problems";
import type { Key } from "./KeyRing";

/**
 * Keys that a deployment gives by its environment: `name:level:hash`, separated by commas, the hash being SHA-256 in
 * hexadecimal. @throws Problem CONFIG_INVALID
 */
export const givenKeys = (entries: readonly string[]): Key[] =>
  entries.map((entry) => {
    const parts = /^([\w.@-]{1,64}):(reader|curator|administrator):([0-9a-f]{64})$/.exec(entry);
    if (!parts)
      throw new Problem("CONFIG_INVALID", "A key is given as name:level:sha256.", { place: "COOP_API_KEYS" });
    return { name: parts[1]!, level: parts[2] as Key["level"], hash: parts[3]!, createdAt: "" };
  });
