/**
 * What a site asks of programs (robots.txt, RFC 9309).
 *
 *     User-agent: demarche          the group that names us, else the one for all
 *     Disallow: /private
 *     Allow: /private/press$        the longest rule wins, and of equals the one that allows
 *     Crawl-delay: 5                seconds between requests; no part of the standard, and heeded
 */

export interface Robots {
  allows(path: string): boolean;
  /** Seconds between two requests; 0 where nothing is said. */
  readonly delaySeconds: number;
  readonly sitemaps: readonly string[];
}

interface Rule {
  readonly pattern: string;
  readonly allow: boolean;
}

interface Group {
  readonly agents: string[];
  readonly rules: Rule[];
  delaySeconds: number;
}

/** The standard asks for half a megabyte at least. */
const MOST_TEXT = 512 * 1024;
const LONGEST_DELAY_SECONDS = 60;

export const ALLOW_ALL: Robots = { allows: () => true, delaySeconds: 0, sitemaps: [] };
export const ALLOW_NOTHING: Robots = { allows: () => false, delaySeconds: 0, sitemaps: [] };

/** `product` is our own name in lower case. */
export function robotsOf(text: string, product: string): Robots {
  const groups: Group[] = [];
  const sitemaps: string[] = [];
  let open: Group | null = null;
  let naming = false;
  for (const line of text.slice(0, MOST_TEXT).split(/\r\n|[\r\n]/)) {
    const told = line.split("#", 1)[0] ?? "";
    const colon = told.indexOf(":");
    if (colon < 0) continue;
    const [key, value] = [told.slice(0, colon).trim().toLowerCase(), told.slice(colon + 1).trim()];
    if (key === "sitemap") sitemaps.push(value);
    else if (key === "user-agent") {
      if (!open || !naming) {
        open = { agents: [], rules: [], delaySeconds: 0 };
        groups.push(open);
      }
      open.agents.push(value.toLowerCase());
      naming = true;
    } else if (open && (key === "allow" || key === "disallow")) {
      if (value !== "") open.rules.push({ pattern: value, allow: key === "allow" });
      naming = false;
    } else if (open && key === "crawl-delay") {
      open.delaySeconds = Math.min(Math.max(Number(value) || 0, 0), LONGEST_DELAY_SECONDS);
      naming = false;
    }
  }
  const ours = groups.filter(({ agents }) =>
    agents.some((agent) => agent !== "*" && product.startsWith(agent.split("/")[0] ?? "")),
  );
  const used = ours.length > 0 ? ours : groups.filter(({ agents }) => agents.includes("*"));
  const rules = used.flatMap((group) => group.rules);
  return {
    allows: (path) => path === "/robots.txt" || allowed(path, rules),
    delaySeconds: Math.max(0, ...used.map((group) => group.delaySeconds)),
    sitemaps,
  };
}

function allowed(path: string, rules: readonly Rule[]): boolean {
  let best: Rule | null = null;
  for (const rule of rules) {
    if (!matches(path, rule.pattern)) continue;
    const longer = best === null || rule.pattern.length > best.pattern.length;
    if (longer || (rule.pattern.length === best?.pattern.length && rule.allow)) best = rule;
  }
  return best?.allow ?? true;
}

/** "*" stands for any signs, "$" at the end for the end. Each piece is searched for once, from left to right. */
function matches(path: string, pattern: string): boolean {
  const ends = pattern.endsWith("$");
  const pieces = (ends ? pattern.slice(0, -1) : pattern).split("*");
  const [first = ""] = pieces;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const piece of pieces.slice(1, ends ? -1 : undefined)) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  if (!ends) return true;
  const last = pieces.length > 1 ? (pieces.at(-1) ?? "") : "";
  return pieces.length === 1 ? at === path.length : path.length - last.length >= at && path.endsWith(last);
}
