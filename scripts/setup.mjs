/**
 * What `npm start` and `npm test` need on a machine that has any Node and npm and nothing else: the packages of the
 * lock file (which bring Node 24 for the scripts), and for the browser tests Debian's Chromium.
 *
 *     node scripts/setup.mjs [--browser]
 *
 * Plain JavaScript without imports from the project, because it runs before anything is installed and on old Nodes.
 */

import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

installPackages();
if (process.argv.includes("--browser")) installBrowser();

/** Installs when the lock file is not the one that was installed last. */
function installPackages() {
  const stampFile = join(root, "node_modules", ".demarche-lock");
  const stamp = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  if (
    existsSync(stampFile) &&
    readFileSync(stampFile, "utf8") === stamp &&
    existsSync(join(root, "node_modules", ".bin", "node"))
  )
    return;
  console.error("Installing the packages of package-lock.json ...");
  // Not "npm ci": it refuses a lock file that lacks optional packages of other platforms. --no-save keeps the lock file.
  run("npm", ["install", "--no-save", "--no-audit", "--no-fund"]);
  writeFileSync(stampFile, stamp);
}

/** Debian's Chromium, where there is none and we may install it; else one line that says what will be skipped. */
function installBrowser() {
  if (["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].some(existsSync)) return;
  const mayInstall = existsSync("/usr/bin/apt-get") && process.getuid && process.getuid() === 0;
  if (!mayInstall) {
    console.error(
      "No Chromium found and no right to install it: the browser tests will be skipped (apt-get install chromium).",
    );
    return;
  }
  console.error("Installing Debian's Chromium for the browser tests ...");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("apt-get", ["update", "-qq"], { stdio: "ignore", env });
  const done = spawnSync(
    "apt-get",
    ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-dejavu-core"],
    { stdio: "ignore", env },
  );
  if (done.status !== 0) console.error("Chromium could not be installed: the browser tests will be skipped.");
}

function run(command, args) {
  try {
    // npm warns of the engine when the machine's own Node is older; the scripts run on the one that npm installs here.
    execFileSync(command, args, {
      cwd: root,
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, npm_config_loglevel: "error" },
    });
  } catch {
    console.error(`${command} ${args.join(" ")} failed; see the lines above.`);
    process.exit(1);
  }
}
