/** Bits of the seven bands that a fingerprint is cut into: nearly equal fingerprints (6 bits apart) share one whole band. */
const bands = [9, 9, 9, 9, 9, 9, 10];

/**
 * Keys of a fingerprint (16 hex digits), such that a text and its repost share at least one: candidates are looked up by
 * them, and `nearDuplicate` decides. `fingerprintKeys("0000000000000000")[6] === "fingerprint:6:0"`
 */
export function fingerprintKeys(fingerprint: string): string[] {
  let rest = BigInt(`0x${fingerprint}`);
  return bands.map((bits, band) => {
    const value = BigInt.asUintN(bits, rest);
    rest >>= BigInt(bits);
    return `fingerprint:${band}:${value.toString(16)}`;
  });
}
