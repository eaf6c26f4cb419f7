/**
 * Which network addresses may be asked: those of the public internet and no others, so that a page, a redirect or a name
 * server cannot make this machine ask itself or its neighbours.
 *
 *     93.184.216.34                       public
 *     127.0.0.1  10.0.0.8  169.254.169.254  100.64.0.1
 *     ::1  fe80::1  fc00::1  ::ffff:10.0.0.8  64:ff9b::a00:8  2002:a00:8::1     none of them
 *
 * After the special-purpose registries of IANA (RFC 6890 and later). IPv4 inside IPv6 is never public here: mapped,
 * translated (NAT64), 6to4 and Teredo.
 */

import { BlockList, isIP } from "node:net";

const NOT_PUBLIC_4 = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.31.196.0/24",
  "192.52.193.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "192.175.48.0/24",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/4",
  "240.0.0.0/4",
];
/** Only 2000::/3 is given out; within it these are not for hosts of the public internet. */
const NOT_PUBLIC_6 = ["2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"];

const blocked = new BlockList();
for (const range of NOT_PUBLIC_4) addRange(range, "ipv4");
for (const range of NOT_PUBLIC_6) addRange(range, "ipv6");
const given6 = new BlockList();
given6.addSubnet("2000::", 3, "ipv6");

function addRange(range: string, family: "ipv4" | "ipv6"): void {
  const [network = "", prefix = ""] = range.split("/");
  blocked.addSubnet(network, Number(prefix), family);
}

/** `address` is an IP address as text; anything else is not public. */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, "").split("%", 1)[0] ?? "";
  switch (isIP(bare)) {
    case 4:
      return !blocked.check(bare, "ipv4");
    case 6:
      return given6.check(bare, "ipv6") && !blocked.check(bare, "ipv6");
    default:
      return false;
  }
}
