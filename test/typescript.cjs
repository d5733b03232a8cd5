// Lets a child process of a test run TypeScript as it stands: `node -r ./test/typescript.cjs file.ts`.
"use strict";
const { readFileSync } = require("node:fs");
const { transformSync } = require("@swc/core");
const options = JSON.parse(readFileSync(`${__dirname}/../.swcrc`, "utf8"));
require.extensions[".ts"] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, "utf8"), { ...options, filename, swcrc: false });
  module._compile(code, filename);
};
