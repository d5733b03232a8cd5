// Lets a child process of a test run TypeScript as it stands: `node -r ./test/typescript.cjs file.ts`. What a file became
// is kept in the temporary folder under the hash of its content, since a suite starts the program many times.
"use strict";
const { createHash } = require("node:crypto");
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");
const text = readFileSync(`${__dirname}/../.swcrc`, "utf8");
const { version } = require("@swc/core/package.json");
const folder = join(tmpdir(), `cooperation-graph-typescript-${process.getuid?.() ?? ""}`);
mkdirSync(folder, { recursive: true, mode: 0o700 });

/** What the file becomes; swc itself is loaded only where something was not seen before. */
function transformed(source, filename) {
  const hash = createHash("sha256").update([version, text, filename, source].join("\0")).digest("hex");
  const kept = join(folder, `${hash}.js`);
  try {
    return readFileSync(kept, "utf8");
  } catch {
    const { transformSync } = require("@swc/core");
    const { code } = transformSync(source, { ...JSON.parse(text), filename, swcrc: false });
    // Several processes may do the same at one time: a file appears whole, or not.
    const part = `${kept}.${process.pid}`;
    writeFileSync(part, code);
    renameSync(part, kept);
    return code;
  }
}

require.extensions[".ts"] = (module, filename) => {
  module._compile(transformed(readFileSync(filename, "utf8"), filename), filename);
};
