import { type FileHandle, open } from "node:fs/promises";

/** Bytes that are gathered before they are written. */
const chunk = 4 * 2 ** 20;

const [comma, newline] = [44, 10];

/** For each ASCII code whether a cell may hold it without quotation marks. */
const plain = Uint8Array.from({ length: 128 }, (_, code) =>
  /[",\n\r]/u.test(String.fromCharCode(code)) ? 0 : 1,
);

/**
 * A CSV file that is written cell by cell, and to the disk by the megabyte while the next is gathered. Cells go straight
 * into bytes: strings put together and encoded afterwards cost several times as much.
 */
export class CsvFile {
  /** Whether a cell so far went over several lines. */
  multiline = false;
  private bytes = Buffer.allocUnsafe(2 * chunk);
  private spare = Buffer.allocUnsafe(2 * chunk);
  private end = 0;
  private atStart = true;
  private written: Promise<unknown> = Promise.resolve();

  private constructor(private readonly handle: FileHandle) {}

  static async create(file: string): Promise<CsvFile> {
    return new CsvFile(await open(file, "w"));
  }

  /** Adds a cell; `null` is an empty one, and `""` a text without letters. */
  cell(text: string | null): void {
    const length = text === null ? 0 : text.length;
    // A letter takes three bytes at most, a quotation mark two; around them two marks and the comma.
    if (this.bytes.length - this.end < 3 * length + 3) this.grow(3 * length + 3);
    const { bytes } = this;
    let at = this.end;
    if (this.atStart) this.atStart = false;
    else bytes[at++] = comma;
    if (text !== null) {
      if (length === 0) at = this.quoted(text, at);
      for (let index = 0; index < length; index += 1) {
        const code = text.charCodeAt(index);
        if (code < 128 && plain[code] === 1) bytes[at + index] = code;
        else {
          at = this.quoted(text, at) - length;
          break;
        }
      }
      at += length;
    }
    this.end = at;
  }

  /** Ends a row. @returns whether there is enough to be written: then `flush` is due */
  endRow(): boolean {
    if (this.bytes.length === this.end) this.grow(1);
    this.bytes[this.end++] = newline;
    this.atStart = true;
    return this.end >= chunk;
  }

  /** Hands what was gathered to the disk, once it is done with what it was handed before. */
  async flush(): Promise<void> {
    await this.written;
    const [full, end] = [this.bytes, this.end];
    [this.bytes, this.spare, this.end] = [this.spare, full, 0];
    this.written = this.handle.writeFile(full.subarray(0, end));
    // Its failure is seen by whoever flushes or closes next.
    this.written.catch(() => undefined);
  }

  /** Writes the rest. @throws the error of the file system, such as ENOSPC */
  async close(): Promise<void> {
    try {
      await this.flush();
      await this.written;
    } finally {
      await this.handle.close();
    }
  }

  /** @returns where the next byte goes */
  private quoted(text: string, at: number): number {
    const bare = text !== "" && !/[",\n\r]/u.test(text);
    this.multiline ||= /[\n\r]/u.test(text);
    return at + this.bytes.write(bare ? text : `"${text.replaceAll('"', '""')}"`, at);
  }

  private grow(by: number): void {
    const larger = Buffer.allocUnsafe(2 * this.bytes.length + by);
    this.bytes.copy(larger, 0, 0, this.end);
    this.bytes = larger;
  }
}
