#!/usr/bin/env node
// The command: compiled code in the published package, the sources in a checkout (Node strips their types).
const [major] = process.versions.node.split(".");
if (Number(major) < 24) {
  console.error(
    `demarche needs Node 24 or newer, this is ${process.version}; in a checkout use "npx demarche" after "npm ci".`,
  );
  process.exit(1);
}
// Of a thousand warm functions few are hot: to compile all of them to the last degree costs more than it saves (docs/decisions/0001).
const { setFlagsFromString } = await import("node:v8");
setFlagsFromString("--invocation-count-for-turbofan=60000");
// Node keeps what it compiled, so that the next start takes half the time.
const { enableCompileCache } = await import("node:module");
enableCompileCache();
const { existsSync } = await import("node:fs");
const source = new URL("../src/cli/main.ts", import.meta.url);
const compiled = new URL("../dist/cli/main.js", import.meta.url);
const { main } = await import(existsSync(source) ? source.href : compiled.href);
await main(process.argv);
