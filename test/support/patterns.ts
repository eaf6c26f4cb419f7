/**
 * Every regular expression of src/: the literals, and those that are put together from lists of words, as they are when the
 * program has loaded its kit and read an article.
 */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseSync } from "vite";

const src = join(import.meta.dirname, "../../src");
/** Programs that run when they are imported. */
const PROGRAMS = /(?:^cli\/main|-worker)\.ts$/;

/** "/a+/g" and so on, sorted, each once. Importing all of src/ takes two seconds; call it once, before anything of src/ is loaded. */
export async function patternsOfSource(): Promise<string[]> {
  const built = watchBuilt();
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && !file.endsWith(".test.ts"),
  );
  for (const file of files) if (!PROGRAMS.test(file)) await import(pathToFileURL(join(src, file)).href);
  const { codeArticle, loadKit, pageOf } = await import("../../src/index.ts");
  const kit = await loadKit();
  codeArticle(
    pageOf({ text: "Rome, May 3 (Nordpress) - Norway urged Italy to wait.\n\nPhoto: Ada Lind / AFP" }),
    kit,
  );
  codeArticle(pageOf({ html: "<html><title>Wait</title><p>Norway urged Italy to wait.</p></html>" }), kit);
  const literals = files.flatMap((file) => literalsOf(file, readFileSync(join(src, file), "utf8")));
  return [...new Set([...literals, ...built])].sort();
}

/** The regular expressions that stand in a source text. */
export function literalsOf(file: string, code: string): string[] {
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    if ("regex" in node && isRegex(node.regex)) found.push(`/${node.regex.pattern}/${node.regex.flags}`);
    for (const child of Object.values(node)) visit(child);
  };
  visit(parseSync(file, code, { lang: "ts" }).program);
  return found;
}

function isRegex(value: unknown): value is { pattern: string; flags: string } {
  return typeof value === "object" && value !== null && "pattern" in value && "flags" in value;
}

/** Fills as files of src/ build expressions. */
function watchBuilt(): ReadonlySet<string> {
  const built = new Set<string>();
  globalThis.RegExp = new Proxy(RegExp, {
    construct(target, args, newTarget) {
      const made: RegExp = Reflect.construct(target, args, newTarget);
      const caller = new Error().stack?.split("\n")[2] ?? "";
      if (caller.includes(`${pathToFileURL(src).href}/`) || caller.includes(`${src}/`))
        built.add(`/${made.source}/${made.flags}`);
      return made;
    },
  });
  return built;
}
