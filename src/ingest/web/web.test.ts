/** Fetching, against servers of the test itself on loopback; nothing else is asked. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { type Handler, page, site } from "../../../test/support/web-site.ts";
import { readInputs } from "../read-inputs.ts";
import { PUBLIC_REACH } from "./web-request.ts";

test("a page is fetched after robots.txt, kept raw, and read again from the folder offline", async (t) => {
  const { asked, read, folder, base } = await site(t, {
    "/a": (_, response) =>
      response
        .writeHead(200, { "content-type": "text/html; charset=koi8-r", "content-encoding": "gzip" })
        .end(gzipSync(Buffer.from("<p>\xc1", "latin1"))),
  });
  assert.deepEqual(await read("/a#part"), ["/a|<p>а"]);
  assert.deepEqual(asked, ["/robots.txt", "/a"]);
  const offline: string[] = [];
  for await (const one of readInputs([folder]))
    offline.push("content" in one ? `${one.source}|${one.content}` : one.message);
  assert.deepEqual(offline, [`${base}/a|<p>а`]);
});

test("what has not changed is not sent again; what has, replaces it", async (t) => {
  let text = "<p>One.";
  const sent: number[] = [];
  const { read } = await site(t, {
    "/a": (request, response) => {
      const known =
        request.headers["if-none-match"] === text &&
        request.headers["if-modified-since"] === "Sat, 03 May 2031 10:00:00 GMT";
      sent.push(known ? 304 : 200);
      response.writeHead(known ? 304 : 200, {
        etag: text,
        "last-modified": "Sat, 03 May 2031 10:00:00 GMT",
        "content-type": "text/html",
      });
      response.end(known ? undefined : text);
    },
  });
  assert.deepEqual(await read("/a"), ["/a|<p>One."]);
  assert.deepEqual(await read("/a"), ["/a|<p>One."]);
  text = "<p>Two.";
  assert.deepEqual(await read("/a"), ["/a|<p>Two."]);
  assert.deepEqual(sent, [200, 304, 200]);
});

test("robots.txt is heeded, also its redirects and its failure", async (t) => {
  const { read, asked } = await site(t, {
    "/robots.txt": (_, response) => response.writeHead(301, { location: "/r" }).end(),
    "/r": (_, response) => response.end("User-agent: *\nDisallow: /private"),
    "/a": page("<p>A."),
    "/private": page("<p>no"),
  });
  assert.match(
    (await read("/private"))[0] ?? "",
    /robots\.txt asks programs not to read it; save the page yourself/,
  );
  assert.deepEqual(await read("/a"), ["/a|<p>A."]);
  assert.ok(!asked.includes("/private"));
  const failing = await site(t, {
    "/robots.txt": (_, response) => response.writeHead(500).end(),
    "/a": page("<p>A."),
  });
  assert.match((await failing.read("/a"))[0] ?? "", /robots\.txt/);
});

test("an AMP or print version gives way to its page, where that can be had", async (t) => {
  const version = (to: string): Handler => page(`<html amp><link rel="canonical" href="${to}"><p>Short.`);
  const { read } = await site(t, {
    "/a": page("<p>Whole."),
    "/a/amp": version("/a"),
    "/a?print=1": version("/a"),
    "/b/amp": version("/gone"),
    "/c/amp": version("/c.pdf"),
    "/c.pdf": (_, response) => response.writeHead(200, { "content-type": "application/pdf" }).end("%PDF"),
    "/d/amp": version("http://10.0.0.1/d"),
  });
  assert.deepEqual(await read("/a/amp"), ["/a|<p>Whole."]);
  assert.deepEqual(await read("/a?print=1"), ["/a|<p>Whole."]);
  for (const path of ["/b/amp", "/c/amp", "/d/amp"]) assert.match((await read(path))[0] ?? "", /<p>Short\.$/);
});

test("moved for good, moved for now, in a circle, gone, missing, closed", async (t) => {
  const to =
    (status: number, location: string): Handler =>
    (_, response) =>
      response.writeHead(status, { location }).end();
  const { read, notes, base } = await site(t, {
    "/a": page("<p>A."),
    "/old": to(301, "/a"),
    "/older": to(308, "/old"),
    "/now": to(302, "/a"),
    "/circle": to(302, "/circle"),
    "/gone": (_, response) => response.writeHead(410).end(),
    "/closed": (_, response) => response.writeHead(403).end(),
  });
  assert.deepEqual(await read("/older"), ["/a|<p>A."]);
  assert.deepEqual(notes, [`${base}/older moved for good to ${base}/a; use that one`]);
  assert.deepEqual(await read("/now"), ["/a|<p>A."]);
  assert.equal(notes.length, 1);
  assert.match((await read("/circle"))[0] ?? "", /more than 5 redirects/);
  assert.match((await read("/gone"))[0] ?? "", /410 \(Gone\): it is gone for good; leave it out/);
  assert.match((await read("/none"))[0] ?? "", /404 \(Not Found\); check the address/);
  assert.match((await read("/closed"))[0] ?? "", /403 .*not for everyone/);
});

test("a busy host is asked again after what it says, and left alone where it says too much", async (t) => {
  let busy = 2;
  let waited = 0;
  let last = 0;
  const { read, asked } = await site(t, {
    "/a": (_, response) => {
      if (last > 0) waited = Math.max(waited, performance.now() - last);
      last = performance.now();
      if (busy-- > 0) response.writeHead(429, { "retry-after": "1" }).end();
      else page("<p>A.")(_, response);
    },
    "/later": (_, response) => response.writeHead(503, { "retry-after": "86400" }).end(),
  });
  assert.deepEqual(await read("/a"), ["/a|<p>A."]);
  assert.ok(waited >= 900, `${waited} ms`);
  assert.match((await read("/later"))[0] ?? "", /503 .* asks to wait 86400 s; try again later/);
  assert.equal(asked.filter((path) => path === "/later").length, 1);
});

test("endless, silent, bombs, broken: each is named and ends in time", async (t) => {
  const { read } = await site(t, {
    "/endless": (_, response) => {
      response.writeHead(200, { "content-type": "text/html" });
      const more = setInterval(() => response.write("x".repeat(10_000)), 5);
      response.on("close", () => clearInterval(more));
    },
    "/drip": (_, response) => {
      response.writeHead(200, { "content-type": "text/html" });
      const more = setInterval(() => response.write("x"), 50);
      response.on("close", () => clearInterval(more));
    },
    "/silent": () => {},
    "/bomb": (_, response) =>
      response
        .writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" })
        .end(gzipSync("x".repeat(500_000))),
    "/head": (_, response) => response.writeHead(200, { "x-long": "y".repeat(100_000) }).end(),
    "/broken": (request) => request.socket.destroy(),
    "/picture": (_, response) => response.writeHead(200, { "content-type": "image/png" }).end("\u0089PNG"),
    "/video": (_, response) => response.writeHead(200, { "content-type": "video/mp4" }).end("text of no use"),
    "/empty": page(""),
  });
  const expected: Readonly<Record<string, RegExp>> = {
    "/endless": /larger than 50 kB; leave it out/,
    "/drip": /no answer in time/,
    "/silent": /no answer in time/,
    "/bomb": /unfolds to more than 60 kB/,
    "/head": /a head without end|HPE_HEADER_OVERFLOW/,
    "/broken": /the host broke off/,
    "/picture": /neither a page nor a feed|not text/,
    "/video": /neither a page nor a feed \(video\/mp4\)/,
    "/empty": /the answer is empty/,
  };
  for (const [path, message] of Object.entries(expected)) {
    const [told = "", ...more] = await read(path);
    assert.match(told, message);
    assert.equal(more.length, 0);
  }
});

test("a redirect to an address that may not be asked, and an address that may not", async (t) => {
  const { read, base } = await site(t, {
    "/in": (_, response) => response.writeHead(302, { location: "http://127.0.0.2/" }).end(),
    "/meta": (_, response) => response.writeHead(302, { location: "http://169.254.169.254/latest" }).end(),
    "/file": (_, response) => response.writeHead(302, { location: "file:///etc/passwd" }).end(),
    "/port": (_, response) => response.writeHead(302, { location: "http://127.0.0.1:1/" }).end(),
  });
  assert.match((await read("/in"))[0] ?? "", /port 80 is not asked|no address of the public internet/);
  assert.match((await read("/meta"))[0] ?? "", /port 80 is not asked|no address of the public internet/);
  assert.match((await read("/file"))[0] ?? "", /file: is not fetched/);
  assert.match((await read("/port"))[0] ?? "", /port 1 is not asked/);
  const anyPort = { ...PUBLIC_REACH, allowsPort: () => true };
  assert.match((await read("/in", { reach: anyPort }))[0] ?? "", /no address of the public internet/);
  // A name that resolves to this machine: only the check at connect time can know.
  assert.match(
    (await read(base.replace("127.0.0.1", "localhost"), { reach: anyPort }))[0] ?? "",
    /no address of the public internet/,
  );
});

test("a feed with summaries leads to its pages, a sitemap to those it lists, one failure stops nothing", async (t) => {
  const { read, asked } = await site(t, {
    "/feed": (_, response) =>
      response
        .writeHead(200, { "content-type": "application/rss+xml" })
        .end(
          "<rss><channel><title>C</title><link>/</link><item><link>/gone</link><description>Short.</description></item>" +
            "<item><link>x:1</link><content:encoded>Whole text.</content:encoded></item></channel></rss>",
        ),
    "/map": (request, response) =>
      response
        .writeHead(200, { "content-type": "application/xml" })
        .end(
          `<urlset><url><loc>http://${request.headers.host}/a</loc></url><url><loc>http://${request.headers.host}/none</loc></url><url><loc>http://${request.headers.host}/b</loc></url></urlset>`,
        ),
    "/maps": (request, response) =>
      response
        .writeHead(200, { "content-type": "text/xml" })
        .end(
          `<sitemapindex><sitemap><loc>http://${request.headers.host}/maps</loc></sitemap></sitemapindex>`,
        ),
    "/a": page("<p>A."),
    "/b": page("<p>B."),
  });
  assert.deepEqual(await read("/map"), [
    "/a|<p>A.",
    'cannot read "/none": the host answers 404 (Not Found); check the address',
    "/b|<p>B.",
  ]);
  assert.match((await read("/maps"))[0] ?? "", /too deep/);
  assert.equal(asked.filter((path) => path === "/maps").length, 3);
  const feed = await read("/feed");
  assert.equal(feed.length, 2);
  assert.equal(feed[1], "x:1|Whole text.");
});

test("a feed that grows, moves, is the same, busy and at last gone", async (t) => {
  const item = (name: string) => `<item><link>/${name}</link><title>${name}</title></item>`;
  let items = item("a");
  let busy = 0;
  const answers: number[] = [];
  const { read, notes, base } = await site(t, {
    "/old": (_, response) => response.writeHead(301, { location: "/feed" }).end(),
    "/feed": (request, response) => {
      const status = busy-- > 0 ? 429 : request.headers["if-none-match"] === `"${items.length}"` ? 304 : 200;
      answers.push(status);
      response.writeHead(status, {
        "content-type": "application/rss+xml",
        etag: `"${items.length}"`,
        ...(status === 429 ? { "retry-after": "1" } : {}),
      });
      response.end(status === 200 ? `<rss><channel><title>C</title>${items}</channel></rss>` : undefined);
    },
    "/gone": (_, response) => response.writeHead(410).end(),
    "/a": page("<p>A."),
    "/b": page("<p>B."),
  });
  assert.deepEqual(await read("/old"), ["/a|<p>A."]);
  assert.deepEqual(notes, [`${base}/old moved for good to ${base}/feed; use that one`]);
  assert.deepEqual(await read("/feed"), ["/a|<p>A."]);
  items += item("b");
  assert.deepEqual(await read("/feed"), ["/a|<p>A.", "/b|<p>B."]);
  busy = 1;
  assert.deepEqual(await read("/feed"), ["/a|<p>A.", "/b|<p>B."]);
  assert.deepEqual(answers, [200, 304, 200, 429, 304]);
  assert.match((await read("/gone"))[0] ?? "", /410 \(Gone\): it is gone for good/);
});

test("a host that fails over and over is left alone, and a pause is kept between requests", async (t) => {
  const { read, asked } = await site(t, {
    "/map": (request, response) =>
      response
        .writeHead(200, { "content-type": "application/xml" })
        .end(
          `<urlset>${Array.from({ length: 9 }, (_, i) => `<url><loc>http://${request.headers.host}/x${i}</loc></url>`).join("")}</urlset>`,
        ),
    ...Object.fromEntries(
      Array.from({ length: 9 }, (_, i) => [
        `/x${i}`,
        ((request) => request.socket.destroy()) satisfies Handler,
      ]),
    ),
    "/a": page("<p>A."),
  });
  const told = await read("/map");
  assert.match(told.at(-1) ?? "", /failed 5 times in a row; try again later/);
  assert.equal(asked.filter((path) => path.startsWith("/x")).length, 5);
  const started = performance.now();
  await read("/a", { pauseMs: 300 });
  assert.ok(performance.now() - started >= 290);
});
