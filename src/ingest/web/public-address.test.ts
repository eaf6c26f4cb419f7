import assert from "node:assert/strict";
import { test } from "node:test";
import { isPublicAddress } from "./public-address.ts";
import { checkUrl, PUBLIC_REACH } from "./web-request.ts";

test("addresses of the public internet", () => {
  for (const address of ["93.184.216.34", "1.1.1.1", "172.32.0.1", "2606:4700::1111", "[2a00:1450::1]"])
    assert.ok(isPublicAddress(address), address);
});

test("this machine, its neighbours, and IPv4 in the clothes of IPv6", () => {
  const others =
    "0.0.0.0 127.0.0.1 127.9.9.9 10.1.2.3 100.64.0.1 169.254.169.254 172.16.0.1 172.31.255.255 192.168.1.1 192.0.2.7 " +
    "198.18.0.1 224.0.0.1 240.0.0.1 255.255.255.255 ::1 :: fe80::1 fe80::1%eth0 fc00::1 fd12::1 ff02::1 ::ffff:10.0.0.1 " +
    "::ffff:7f00:1 64:ff9b::a00:1 2002:a00:1::1 2001:0:a00:1::1 2001:db8::1 localhost courier.example";
  for (const address of others.split(" ")) assert.ok(!isPublicAddress(address), address);
});

test("addresses that may not be asked, in every notation", () => {
  const refused =
    "http://127.0.0.1/ http://2130706433/ http://0x7f000001/ http://0177.0.0.1/ http://127.1/ http://[::1]/ " +
    "http://[::ffff:127.0.0.1]/ http://[64:ff9b::7f00:1]/ http://169.254.169.254/latest/meta-data ftp://courier.example/ " +
    "file:///etc/passwd http://courier.example:8080/ https://courier.example:22/ http://ada:secret@courier.example/ " +
    "http://\uff11\uff12\uff17.0.0.1/";
  for (const address of refused.split(" "))
    assert.throws(() => checkUrl(new URL(address), PUBLIC_REACH), Error, address);
  for (const address of [
    "http://courier.example/",
    "https://courier.example/",
    "http://courier.example:443/",
    "https://93.184.216.34/",
  ])
    checkUrl(new URL(address), PUBLIC_REACH);
});
