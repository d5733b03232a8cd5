import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { Problem } from "../../problems";

const keySchema = z.strictObject({
  name: z.string().regex(/^[\w.@-]{1,64}$/),
  level: z.enum(["reader", "curator", "administrator"]),
  /** SHA-256 of the key, hexadecimal: a key is 256 random bits, so that a plain hash cannot be guessed back. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  createdAt: z.string(),
});
const fileSchema = z.array(keySchema);

export type Key = z.infer<typeof keySchema>;

const hashOf = (key: string): string => createHash("sha256").update(key).digest("hex");

/**
 * The API keys of a state folder, hashed, in `keys.json`, together with those that the environment gives
 * (`name:level:hash`). Changes of the file count at once, also in servers that run.
 */
export class KeyRing {
  private readonly path: string;
  private read: { readonly at: number; readonly keys: readonly Key[] } = { at: -1, keys: [] };

  constructor(
    home: string,
    private readonly given: readonly Key[] = [],
  ) {
    this.path = join(home, "keys.json");
  }

  /** The key behind the words a caller shows; every key is compared in constant time. */
  async find(shown: string): Promise<Key | null> {
    const hash = Buffer.from(hashOf(shown), "hex");
    let found: Key | null = null;
    for (const key of [...this.given, ...(await this.list())])
      if (timingSafeEqual(hash, Buffer.from(key.hash, "hex"))) found = key;
    return found;
  }

  /** Keys of the file. @throws Problem CONFIG_INVALID where it is damaged */
  async list(): Promise<readonly Key[]> {
    const at = await stat(this.path).then(
      ({ mtimeMs }) => mtimeMs,
      () => 0,
    );
    if (at === this.read.at) return this.read.keys;
    const keys = at === 0 ? [] : parse(await readFile(this.path, "utf8"), this.path);
    this.read = { at, keys };
    return keys;
  }

  /** Makes a key and returns it; only its hash is kept. @throws Problem CONFLICT where the name is taken */
  async create(name: string, level: Key["level"]): Promise<string> {
    const keys = await this.list();
    if (keys.some((key) => key.name === name))
      throw new Problem("CONFLICT", `There is a key named ${name} already.`);
    const key = `cg_${randomBytes(32).toString("base64url")}`;
    const row = { name, level, hash: hashOf(key), createdAt: new Date().toISOString() };
    const checked = keySchema.safeParse(row);
    if (!checked.success) {
      throw new Problem("BAD_USER_INPUT", "A key's name has 1 to 64 letters, digits, or . _ @ -", {
        place: name,
      });
    }
    await this.write([...keys, row]);
    return key;
  }

  /** Takes a key back. @throws Problem NOTHING_FOUND */
  async revoke(name: string): Promise<void> {
    const keys = await this.list();
    const left = keys.filter((key) => key.name !== name);
    if (left.length === keys.length) throw new Problem("NOTHING_FOUND", `There is no key named ${name}.`);
    await this.write(left);
  }

  private async write(keys: readonly Key[]): Promise<void> {
    await mkdir(join(this.path, ".."), { recursive: true });
    const next = `${this.path}.${process.pid}`;
    await writeFile(next, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });
    await rename(next, this.path);
    this.read = { at: -1, keys: [] };
  }
}

function parse(text: string, place: string): readonly Key[] {
  try {
    return fileSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new Problem("CONFIG_INVALID", "The file of keys is damaged.", { place, cause });
  }
}
