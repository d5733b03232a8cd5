import { nearDuplicate } from "../../src/text/nearDuplicate";
import { paragraphs, read } from "./fixtures";

const other = [
  "NAIROBI, Kenya – The transport ministers of Kenya and Ethiopia inspected the road between Isiolo and Moyale on Friday.",
  "They promised to finish the last forty kilometres before the rains and to open a shared customs post at the border.",
  "A fund of the African Development Bank pays for most of the works, and Chinese and Turkish companies carry them out.",
];

describe("nearDuplicate", () => {
  const whole = [...paragraphs, ...other, paragraphs[2]!.replace("fisheries", "taxation")];
  const original = read(whole.join("\n")).fingerprint;

  it("knows a repost with another layout and a corrected word", () => {
    const repost = read(`Home\n${whole.join("\r\n\r\n").replace("reporters", "the press")}\nShare this`);
    expect(repost.fingerprint).toMatch(/^[0-9a-f]{16}$/);
    expect(nearDuplicate(original, repost.fingerprint)).toBe(true);
  });

  it("keeps other reports apart", () => {
    const [a, b] = [read(paragraphs.join("\n")), read(other.join("\n"))];
    expect(nearDuplicate(a.fingerprint, b.fingerprint)).toBe(false);
    expect(nearDuplicate(a.fingerprint, "")).toBe(false);
  });
});
