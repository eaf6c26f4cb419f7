/** Guards of fetching that stand behind one another, each tested where the other would not hold. */

import assert from "node:assert/strict";
import { createServer, type RequestListener } from "node:http";
import { type TestContext, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { scratchFolder } from "../../../test/support/scratch-folder.ts";
import { Guest } from "./polite.ts";
import { robotsOf } from "./robots.ts";
import { get, guardedLookup, type Reach } from "./web-request.ts";
import { WebStore } from "./web-store.ts";

const LIMITS = { bodyBytes: 50_000, wholeMs: 6000, silentMs: 5000 };

interface Listening {
  readonly port: number;
  readonly connections: () => number;
  readonly asked: readonly string[];
}

async function listening(t: TestContext, answer: RequestListener): Promise<Listening> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    answer(request, response);
  });
  let connections = 0;
  server.on("connection", () => connections++);
  await new Promise<void>((done) => server.listen(0, done));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  assert.ok(typeof address === "object" && address !== null);
  return { port: address.port, connections: () => connections, asked };
}

function reachWhere(allowsAddress: Reach["allowsAddress"]): Reach {
  return { allowsAddress, allowsPort: () => true };
}

test("a name that resolves to an address that may not be asked is not even connected to", async (t) => {
  const { port, connections } = await listening(t, (_, response) => response.end("x"));
  const url = new URL(`http://localhost:${port}/`);
  const none = reachWhere(() => false);
  await assert.rejects(get(url, {}, LIMITS, none), /no address of the public internet/);
  await setTimeout(50);
  assert.equal(connections(), 0);
});

test("a name of several addresses is asked only where all of them may be", () => {
  const reach = reachWhere((address) => address.startsWith("93."));
  const told = (...addresses: readonly string[]) => {
    let outcome = "";
    const resolve: Parameters<typeof guardedLookup>[1] = (_name, _options, tell) =>
      tell(
        null,
        addresses.map((address) => ({ address, family: 4 })),
      );
    guardedLookup(reach, resolve)("courier.example", {}, (problem, address) => {
      outcome = problem ? problem.message : String(address);
    });
    return outcome;
  };
  assert.equal(told("93.184.216.34", "93.184.216.35"), "93.184.216.34");
  assert.match(told("93.184.216.34", "10.0.0.8"), /no address of the public internet/);
  assert.match(told("10.0.0.8", "93.184.216.34"), /no address of the public internet/);
  assert.match(told(), /unknown name/);
});

test("a connection that ends elsewhere than the name said is broken off", async (t) => {
  const { port, asked } = await listening(t, (_, response) => response.end("x"));
  let looks = 0;
  // The name is looked up, with one address or two; after that the connection stands.
  const changing = reachWhere(() => ++looks <= 1);
  await assert.rejects(
    get(new URL(`http://127.0.0.1:${port}/`), {}, LIMITS, changing),
    /no address of the public internet/,
  );
  assert.ok(looks >= 2 && asked.length <= 1);
});

test("silence is ended before the whole time is over", async (t) => {
  const { port } = await listening(t, () => {});
  const began = performance.now();
  const url = new URL(`http://127.0.0.1:${port}/`);
  const allowed = reachWhere(() => true);
  await assert.rejects(get(url, {}, { ...LIMITS, silentMs: 200 }, allowed), /no answer in time/);
  assert.ok(performance.now() - began < 3000);
});

function guestOf(t: TestContext): Guest {
  return new Guest({
    store: new WebStore(scratchFolder(t)),
    reach: reachWhere(() => true),
    limits: LIMITS,
    unfoldedBytes: 60_000,
    pauseMs: 0,
    retryMs: 1,
    now: Date.now,
  });
}

test("a robots.txt that leads in a circle is given up", async (t) => {
  const { port, asked } = await listening(t, (request, response) => {
    // A hundred is enough to see that nobody counts.
    const circles = request.url?.startsWith("/robots") && asked.length < 100;
    response.writeHead(circles ? 302 : 200, {
      location: `/robots${asked.length}`,
      "content-type": "text/html",
    });
    response.end("<p>A.");
  });
  await guestOf(t).visit(`http://127.0.0.1:${port}/a`);
  assert.equal(asked.filter((path) => path.startsWith("/robots")).length, 6);
});

test("the delay that robots.txt asks for is kept", async (t) => {
  const times: number[] = [];
  const { port } = await listening(t, (request, response) => {
    times.push(performance.now());
    response.end(request.url === "/robots.txt" ? "User-agent: *\nCrawl-delay: 0.4" : "A.");
  });
  const guest = guestOf(t);
  for (const path of ["/a", "/b"]) await guest.visit(`http://127.0.0.1:${port}${path}`);
  const [, first = 0, second = 0] = times;
  assert.ok(second - first >= 380, `${second - first} ms`);
});

test("a robots.txt without end is read as far as the standard asks", () => {
  const filler = "# ".repeat(300_000);
  assert.equal(robotsOf(`User-agent: *\n${filler}\nDisallow: /`, "demarche").allows("/a"), true);
  assert.equal(robotsOf(`User-agent: *\nDisallow: /\n${filler}`, "demarche").allows("/a"), false);
});
