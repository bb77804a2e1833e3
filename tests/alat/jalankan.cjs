/**
 * Runs a TypeScript file of this project in plain Node:
 *
 *   node tests/alat/jalankan.cjs tests/akurasi/akurasi.ts [arguments]
 */
const { readFileSync } = require("node:fs");
const { resolve, sep } = require("node:path");
const { transformSync } = require("@swc/core");

const packages = `${sep}node_modules${sep}`;

for (const [extension, tsx] of [
  [".ts", false],
  [".tsx", true],
]) {
  require.extensions[extension] = (module, filename) => {
    if (filename.includes(packages)) throw new Error(`Not compiled: ${filename}`);
    const { code } = transformSync(readFileSync(filename, "utf8"), {
      filename,
      configFile: false,
      swcrc: false,
      sourceMaps: "inline",
      module: { type: "commonjs" },
      jsc: {
        parser: { syntax: "typescript", tsx },
        target: "es2022",
        transform: { react: { runtime: "automatic" } },
      },
    });
    module._compile(code, filename);
  };
}

const [, , script, ...rest] = process.argv;
if (!script) {
  console.error("Usage: node tests/alat/jalankan.cjs FILE.ts [arguments]");
  process.exit(2);
}
process.argv = [process.argv[0], resolve(script), ...rest];
require(resolve(script));
