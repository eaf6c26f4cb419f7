/**
 * Files that list addresses and hold no texts.
 *
 *     <urlset><url><loc>https://courier.example/1</loc><lastmod>2031-05-03</lastmod></url>     a sitemap
 *     <sitemapindex><sitemap><loc>https://courier.example/s1.xml</loc></sitemap>               a list of sitemaps
 *     1039281\t20310503101500\t...\thttps://courier.example/1                                  GDELT 2.0 events, mentions
 */

import type { Page } from "./page.ts";
import type { Follow, ListedAddress } from "./read-context.ts";
import { Refused } from "./refused.ts";
import type { Unreadable } from "./unreadable.ts";
import { textOfChild, type XmlElement } from "./xml-tree.ts";

/** Each address is followed once. */
const MOST_ADDRESSES = 1_000_000;
const WEB = /^https?:\/\//i;

/** Null where the document is no sitemap. */
export function sitemapOf(root: XmlElement): readonly ListedAddress[] | null {
  const name = root.name.replace(/^.*:/, "").toLowerCase();
  if (name !== "urlset" && name !== "sitemapindex") return null;
  return root.children.flatMap((child) => {
    const address = textOfChild(child, "loc", "sm:loc");
    return address && WEB.test(address) ? [{ address, list: name === "sitemapindex" }] : [];
  });
}

/** Columns of the GDELT 2.0 tables, which have no first row of names (their codebooks: events 61, mentions 16). */
const GDELT_COLUMNS: ReadonlyMap<number, number> = new Map([
  [61, 60],
  [16, 5],
]);

/** The address of a row of GDELT's event or mention table; null for any other row. */
export function gdeltAddressOf(line: string): string | null {
  const cells = line.split("\t");
  const column = GDELT_COLUMNS.get(cells.length);
  if (column === undefined || !/^\d{5,12}$/.test(cells[0] ?? "")) return null;
  const address = cells[column]?.trim() ?? "";
  return WEB.test(address) ? address : null;
}

/** The pages behind the addresses; refused where nobody fetches them, or there are none. */
export async function* followed(
  listed: Iterable<ListedAddress> | AsyncIterable<ListedAddress>,
  follow: Follow | undefined,
): AsyncGenerator<Page | Unreadable> {
  const seen = new Set<string>();
  let more = false;
  for await (const one of listed) {
    if (seen.has(one.address)) continue;
    more = seen.size >= MOST_ADDRESSES;
    if (more) break;
    seen.add(one.address);
    if (follow) yield* follow(one);
  }
  if (more) throw new Refused(`it lists more than ${MOST_ADDRESSES} addresses`, "split it");
  if (seen.size === 0) throw new Refused("a list without addresses", "leave it out");
  if (!follow)
    throw new Refused(
      `a list of ${seen.size} ${seen.size === 1 ? "address" : "addresses"}, without texts`,
      "add --follow to demarche add, which fetches them",
    );
}
