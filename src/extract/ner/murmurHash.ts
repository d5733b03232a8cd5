const mask = (1n << 64n) - 1n;
const encoder = new TextEncoder();

/** 64-bit MurmurHash2 (variant A, seed 1) of a string's UTF-8 bytes: spaCy's id of a string. */
export function hashString(text: string): bigint {
  const multiplier = 0xc6a4a7935bd1e995n;
  const bytes = encoder.encode(text);
  let hash = (1n ^ (BigInt(bytes.length) * multiplier)) & mask;
  const blocks = bytes.length >> 3;
  for (let block = 0; block < blocks; block++) {
    let value = 0n;
    for (let at = 7; at >= 0; at--) value = (value << 8n) | BigInt(bytes[block * 8 + at]!);
    value = (value * multiplier) & mask;
    value ^= value >> 47n;
    value = (value * multiplier) & mask;
    hash = ((hash ^ value) * multiplier) & mask;
  }
  const rest = bytes.length & 7;
  if (rest > 0) {
    for (let at = rest - 1; at >= 0; at--) hash ^= BigInt(bytes[blocks * 8 + at]!) << BigInt(at * 8);
    hash = ((hash & mask) * multiplier) & mask;
  }
  hash ^= hash >> 47n;
  hash = (hash * multiplier) & mask;
  return hash ^ (hash >> 47n);
}

/** 128-bit MurmurHash3 of a 64-bit id as four 32-bit numbers: the rows of a hash embedding. */
export function hashId(id: bigint, seed: number): readonly [number, number, number, number] {
  const finish = (value: bigint) => {
    let mixed = value ^ (value >> 33n);
    mixed = (mixed * 0xff51afd7ed558ccdn) & mask;
    mixed ^= mixed >> 33n;
    mixed = (mixed * 0xc4ceb9fe1a85ec53n) & mask;
    return mixed ^ (mixed >> 33n);
  };
  let first = (id * 0x87c37b91114253d5n) & mask;
  first = ((first << 31n) & mask) | (first >> 33n);
  first = (first * 0x4cf5ad432745937fn) & mask;
  first ^= BigInt(seed) ^ 8n;
  let second = BigInt(seed) ^ 8n;
  first = (first + second) & mask;
  second = (first + second) & mask;
  first = finish(first);
  second = finish(second);
  first = (first + second) & mask;
  second = (first + second) & mask;
  const low = 0xffffffffn;
  return [Number(first & low), Number(first >> 32n), Number(second & low), Number(second >> 32n)];
}
