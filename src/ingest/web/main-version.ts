/**
 * The address of the page that an AMP or print version stands for, by its own word.
 *
 *     <html amp> <link rel="canonical" href="/ferry">              /ferry, from /ferry/amp
 *     /ferry?print=1 with <link rel="canonical" href="/ferry">     /ferry
 *     <link rel="canonical" href="/ferry?page=1">                  nothing: this is the page itself
 *
 * Such versions leave out parts and say less about themselves; the article is the same.
 */

const HEAD = 20_000;
const AMP = /<html\b[^>]{0,500}\s(?:amp|⚡)(?=[\s>=/])/i;
const AMP_ADDRESS = /(?:^|[/.?&_-])amp(?:[/=&.]|$)/i;
const PRINT_ADDRESS = /(?:^|[/?&_-])print(?:able|er|view|version)?(?:[/=&.]|$)/i;
const LINK = /<link\b[^>]{0,1000}>/gi;
const CANONICAL = /\srel\s*=\s*["']?canonical["'\s>/]/i;
const TARGET = /\shref\s*=\s*(?:"([^"]{1,1000})"|'([^']{1,1000})'|([^\s"'>]{1,1000}))/i;

/** Null where the page is no such version, or names no other address. */
export function mainVersionOf(html: string, address: string): string | null {
  const here = URL.parse(address);
  const head = html.slice(0, HEAD);
  if (!here) return null;
  const path = here.pathname + here.search;
  if (!AMP.test(head) && !AMP_ADDRESS.test(here.host + path) && !PRINT_ADDRESS.test(path)) return null;
  const link = head.match(LINK)?.find((one) => CANONICAL.test(one));
  const target = link ? TARGET.exec(link) : null;
  const named = (target?.[1] ?? target?.[2] ?? target?.[3] ?? "").replaceAll("&amp;", "&");
  const main = named === "" ? null : URL.parse(named, here.href);
  if (!main || !/^https?:$/.test(main.protocol)) return null;
  main.hash = "";
  here.hash = "";
  return main.href === here.href ? null : main.href;
}
