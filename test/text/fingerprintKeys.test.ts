import fc from "fast-check";
import { fingerprintKeys } from "../../src/text/fingerprintKeys";
import { nearDuplicate } from "../../src/text/nearDuplicate";

const hex = (bits: bigint): string => bits.toString(16).padStart(16, "0");

describe("keys of a fingerprint", () => {
  test("near duplicates share at least one, whichever bits differ", () => {
    const bits = fc.bigInt({ min: 0n, max: (1n << 64n) - 1n });
    const flips = fc.uniqueArray(fc.integer({ min: 0, max: 63 }), { maxLength: 6 });
    fc.assert(
      fc.property(bits, flips, (one, places) => {
        const other = places.reduce((changed, place) => changed ^ (1n << BigInt(place)), one);
        expect(nearDuplicate(hex(one), hex(other))).toBe(true);
        const keys = new Set(fingerprintKeys(hex(one)));
        expect(fingerprintKeys(hex(other)).some((key) => keys.has(key))).toBe(true);
      }),
    );
  });

  test("cover all 64 bits", () => {
    const none = fingerprintKeys(hex(0n));
    for (let bit = 0; bit < 64; bit++) expect(fingerprintKeys(hex(1n << BigInt(bit)))).not.toEqual(none);
    expect(none).toHaveLength(7);
  });
});
