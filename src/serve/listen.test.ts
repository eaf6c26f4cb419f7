import assert from "node:assert/strict";
import { createServer } from "node:net";
import test from "node:test";
import { Hono } from "hono";
import { listen } from "./listen.ts";

const app = new Hono().get("/", (c) => c.text("here"));

test("it listens on this machine only, answers, and closes while a connection is kept open", async () => {
  const { url, close } = await listen(app, 0);
  assert.match(url, /^http:\/\/127\.0\.0\.1:\d+\/$/);
  assert.equal(await (await fetch(url)).text(), "here");
  await close();
  await assert.rejects(fetch(url));
});

test("a taken port is passed over", async () => {
  const first = await listen(app, 0);
  const port = Number(new URL(first.url).port);
  const second = await listen(app, port);
  assert.notEqual(second.url, first.url);
  assert.ok(Number(new URL(second.url).port) > port);
  await Promise.all([first.close(), second.close()]);
});

test("where no port is left it says which were tried", async () => {
  const last = createServer();
  await new Promise<void>((resolve) => last.listen(65_535, "127.0.0.1", resolve));
  await assert.rejects(listen(app, 65_535), /ports 65535 to 65535 are taken; choose another with --port/);
  await new Promise((resolve) => last.close(resolve));
});
