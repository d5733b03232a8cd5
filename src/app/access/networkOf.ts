import { isIPv6 } from "node:net";

/**
 * The address that a budget counts: of IPv6 the first 64 bits, as whoever has one has all that begin so.
 * "2001:db8:1:2:aaaa::1" → "2001:db8:1:2::/64"; an IPv4 address, also one written as IPv6, as it is.
 */
export function networkOf(address: string): string {
  const [plain = ""] = address.split("%");
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(plain)) return address;
  const [head = "", tail] = plain.split("::");
  const written = (part: string): string[] => (part === "" ? [] : part.split(":"));
  const left = written(head);
  const right = written(tail ?? "");
  const missing = tail === undefined ? 0 : 8 - left.length - right.length;
  const groups = [...left, ...Array<string>(Math.max(0, missing)).fill("0"), ...right];
  const first = groups.slice(0, 4).map((group) => parseInt(group, 16).toString(16));
  return `${first.join(":")}::/64`;
}
