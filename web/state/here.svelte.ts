/** The address in the browser's bar, as state, and the way to another one. */

import { type Address, readAddress, writeAddress } from "./address.ts";

export const here = $state({ address: readAddress(location.search) });

window.addEventListener("popstate", () => {
  here.address = readAddress(location.search);
});

/** The present address with some of it changed, for a link. A link to other things closes what is open. */
export function link(change: Partial<Address>): string {
  return writeAddress({ ...here.address, pile: null, ...change });
}

export function go(change: Partial<Address>, { replace = false } = {}): void {
  follow(link(change), replace);
}

export function follow(search: string, replace = false): void {
  if (search === writeAddress(here.address)) return;
  if (replace) history.replaceState(null, "", search);
  else history.pushState(null, "", search);
  here.address = readAddress(search);
}

/** Plain clicks on links within the page change the address without loading; all others are the browser's. */
export function catchLinks(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const anchor = event.target instanceof Element ? event.target.closest("a") : null;
  const href = anchor?.getAttribute("href");
  if (!href?.startsWith("?")) return;
  event.preventDefault();
  follow(href);
}
