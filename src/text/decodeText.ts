import { Problem } from "../problems";

/** Control characters that do occur in texts: tab, line feed, vertical tab, form feed, carriage return, escape. */
const harmless = new Set([9, 10, 11, 12, 13, 27]);

/**
 * Decodes a file's bytes as UTF-8 and changes nothing: a byte order mark and `\r\n` stay.
 * @param name how the input is called in a refusal
 * @throws Problem DOCUMENT_EMPTY, DOCUMENT_ENCODING, DOCUMENT_BINARY
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  if (bytes.length === 0) throw empty(name);
  const wide = utf16Name(bytes);
  if (wide !== null) throw encoding(name, `is encoded as ${wide}, not as UTF-8`, wide);
  const controls = countControls(bytes);
  if (controls.zeros > 0 || controls.others > bytes.length / 200) {
    throw new Problem("DOCUMENT_BINARY", `${name} is not text: it holds control bytes.`, {
      hint: "Save the article as plain text (UTF-8) first; PDF and Word files must be converted.",
      place: name,
    });
  }
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw encoding(
      name,
      `is not UTF-8 (first wrong byte at ${firstWrongByte(bytes)}); it may be Latin-1 or Windows-1252`,
      "WINDOWS-1252",
    );
  }
  if (text.replace("\uFEFF", "").trim() === "") throw empty(name);
  return text;
}

function empty(name: string): Problem {
  return new Problem("DOCUMENT_EMPTY", `${name} holds no text.`, {
    hint: "Give a file that holds an article as plain text.",
    place: name,
  });
}

function encoding(name: string, wrong: string, from: string): Problem {
  return new Problem("DOCUMENT_ENCODING", `${name} ${wrong}.`, {
    hint: `Convert it first: iconv -f ${from} -t UTF-8 ${name} > ${name}.utf8.txt`,
    place: name,
  });
}

/** "UTF-16LE", "UTF-16BE" or "UTF-32" by a byte order mark or by where the zero bytes stand; null otherwise. */
function utf16Name(bytes: Uint8Array): string | null {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return bytes[2] === 0 && bytes[3] === 0 ? "UTF-32" : "UTF-16LE";
  if (a === 0xfe && b === 0xff) return "UTF-16BE";
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2]!++;
  });
  const half = sample.length / 2;
  if (zeros[1]! > half * 0.6 && zeros[0]! < half * 0.1) return "UTF-16LE";
  if (zeros[0]! > half * 0.6 && zeros[1]! < half * 0.1) return "UTF-16BE";
  return null;
}

function countControls(bytes: Uint8Array): { zeros: number; others: number } {
  let zeros = 0;
  let others = 0;
  for (const byte of bytes) {
    if (byte === 0) zeros++;
    else if (byte < 32 && !harmless.has(byte)) others++;
  }
  return { zeros, others };
}

/** Offset of the first byte at which decoding fails, found by halving. */
function firstWrongByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      // A sequence cut at the end is no error in a stream.
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return good;
}
