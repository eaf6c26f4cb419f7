import assert from "node:assert/strict";
import { test } from "node:test";
import { robotsOf } from "./robots.ts";

/** robots.txt, path, allowed. Cases of RFC 9309 and of its examples, in other words. */
const CASES: readonly (readonly [text: string, path: string, allowed: boolean])[] = [
  ["", "/a", true],
  ["User-agent: *\nDisallow: /", "/a", false],
  ["User-agent: *\nDisallow:", "/a", true],
  ["User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true],
  ["User-agent: *\nAllow: /a\nDisallow: /a", "/a", true],
  ["User-agent: *\nDisallow: /a$", "/a/b", true],
  ["User-agent: *\nDisallow: /a$", "/a", false],
  ["User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf", false],
  ["User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf?z", true],
  ["User-agent: *\nDisallow: /a*b*c", "/aXXbYYc", false],
  ["User-agent: *\nDisallow: /a*b*c", "/aXXcYYb", true],
  ["User-agent: other\nDisallow: /", "/a", true],
  ["User-agent: *\nDisallow: /\nUser-agent: Demarche\nAllow: /", "/a", true],
  ["User-agent: demarche\nUser-agent: other\nDisallow: /p\n\nUser-agent: *\nDisallow: /", "/q", true],
  ["User-agent: demarche\nDisallow: /p\n\nUser-agent: demarche\nDisallow: /q", "/q", false],
  ["# a note\nUser-agent: * # all\nDisallow: /p # this", "/p", false],
  ["User-agent: *\r\nDisallow: /p\r\n", "/p/q", false],
  ["User-agent: *\nDisallow: /", "/robots.txt", true],
  ["Disallow: /", "/a", true],
];

for (const [text, path, allowed] of CASES) {
  test(`robots.txt ${JSON.stringify(text)}: ${path}`, () => {
    assert.equal(robotsOf(text, "demarche").allows(path), allowed);
  });
}

test("crawl delay and sitemaps; endless patterns take no time", () => {
  const { delaySeconds, sitemaps } = robotsOf(
    "User-agent: *\nCrawl-delay: 7\nSitemap: https://courier.example/s.xml",
    "demarche",
  );
  assert.deepEqual([delaySeconds, sitemaps], [7, ["https://courier.example/s.xml"]]);
  assert.equal(robotsOf("User-agent: *\nCrawl-delay: 9999", "demarche").delaySeconds, 60);
  const started = process.cpuUsage();
  robotsOf(`User-agent: *\nDisallow: /${"a*".repeat(5000)}b`, "demarche").allows(`/${"a".repeat(20_000)}`);
  assert.ok(process.cpuUsage(started).user < 1_000_000);
});
