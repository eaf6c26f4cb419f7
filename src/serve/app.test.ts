import assert from "node:assert/strict";
import test from "node:test";
import { DOSSIER } from "../../test/support/dossier-fixture.ts";
import type {
  ChangesAnswer,
  DocumentAnswer,
  EventAnswer,
  EventsAnswer,
  SearchAnswer,
  SummaryAnswer,
  TimelineAnswer,
} from "./answers.ts";
import { createApp } from "./app.ts";
import type { PageFiles } from "./page-files.ts";
import type { DossierSource } from "./source.ts";

const HOST = { host: "127.0.0.1:4217" };
const SOURCE: DossierSource = {
  dossier: () => Promise.resolve(DOSSIER),
  search: (query) =>
    Promise.resolve(
      DOSSIER.documents.flatMap(({ id, text }) => {
        const start = text.indexOf(query);
        const end = start + query.length;
        return start < 0 ? [] : [{ document: id, start, end, quote: query, matches: [{ start, end }] }];
      }),
    ),
};
const PAGE: PageFiles = new Map([
  [
    "/index.html",
    { body: new TextEncoder().encode("<p>page"), type: "text/html", etag: '"a"', immutable: false },
  ],
  ["/assets/x-1a.js", { body: new Uint8Array(), type: "text/javascript", etag: '"b"', immutable: true }],
]);
const app = createApp(SOURCE, PAGE);
const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  Promise.resolve(app.request(path, { headers: { ...HOST, ...headers } }));

/** The answers are our own: their shape is what the types of answers.ts say. */
async function answer<T>(path: string): Promise<T> {
  const response = await get(path);
  const body: T = JSON.parse(await response.text());
  assert.equal(response.status, 200, JSON.stringify(body));
  return body;
}
async function refusal(path: string, headers: Record<string, string> = {}): Promise<[number, string]> {
  const response = await get(path, headers);
  const { error }: { error: string } = JSON.parse(await response.text());
  return [response.status, error];
}

test("the summary counts documents, their origins and what is undated", async () => {
  const summary = await answer<SummaryAnswer>("/api/summary");
  assert.equal(summary.documents, DOSSIER.documents.length);
  assert.ok(summary.lineages < summary.documents);
  assert.equal(summary.undatedEvents, DOSSIER.events.filter((e) => e.time === null).length);
  assert.deepEqual(summary.published, { first: "2024-03-04", most: "2024-03-07", last: "2024-03-07" });
});

test("events are filtered, and a facet counts what would be left without its own condition", async () => {
  const all = await answer<EventsAnswer>("/api/events");
  const requests = await answer<EventsAnswer>("/api/events?type=REQUEST");
  assert.equal(all.matching, all.total);
  assert.ok(requests.matching > 0 && requests.matching < all.total);
  assert.ok(requests.events.every((c) => c.event.type === "REQUEST"));
  assert.deepEqual(requests.facets.type, all.facets.type);
  assert.ok(requests.facets.actor.length < all.facets.actor.length);
});

test("events come in order of time, the undated last, each with its sentence", async () => {
  const { events } = await answer<EventsAnswer>("/api/events");
  const dates = events.map((c) => c.event.time?.edtf.slice(0, 10) ?? "undated");
  assert.deepEqual(dates, [...dates].sort());
  for (const { event, quote } of events) assert.ok(quote.includes(event.trigger.quote));
});

test("the undated come by the day of their report, whatever the order of the documents", async () => {
  const backwards = { ...DOSSIER, events: DOSSIER.events.toReversed() };
  const other = createApp({ ...SOURCE, dossier: () => Promise.resolve(backwards) }, PAGE);
  const response = await other.request("/api/events?dated=undated", { headers: HOST });
  const { events }: EventsAnswer = JSON.parse(await response.text());
  const reported = events.map((c) => c.document.published?.edtf.slice(-10) ?? "~");
  assert.ok(new Set(reported).size > 1);
  assert.deepEqual(reported, reported.toSorted());
});

test("mentions in copies of one report can be folded", async () => {
  const shown = await answer<EventsAnswer>("/api/events");
  const folded = await answer<EventsAnswer>("/api/events?copies=folded");
  assert.equal(shown.listed, shown.total);
  assert.ok(folded.listed < shown.listed);
  assert.equal(folded.matching, shown.matching);
});

test("pages of the list put together are the list", async () => {
  const all = await answer<EventsAnswer>("/api/events?limit=500");
  const first = await answer<EventsAnswer>("/api/events?limit=3");
  const rest = await answer<EventsAnswer>("/api/events?offset=3&limit=500");
  assert.deepEqual([...first.events, ...rest.events], all.events);
});

test("an event comes with its retellings and disputes", async () => {
  const warned = DOSSIER.events.find((e) => e.trigger.quote === "warned");
  const { card, retold, disputes } = await answer<EventAnswer>(`/api/events/${warned?.id}`);
  assert.equal(card.event.trigger.quote, "warned");
  assert.ok(retold.length > 0);
  assert.ok(disputes.some((d) => d.dispute.about === "polarity"));
  for (const quote of disputes.flatMap((d) => d.sides.flatMap((s) => s.quotes))) {
    assert.ok(quote.start >= 0 && quote.end <= quote.sentence.length);
  }
});

test("a document comes with its text, what was left out, its events and its copies", async () => {
  const line = DOSSIER.documents.find((d) => d.dropped.length > 0);
  const { document, events, kin } = await answer<DocumentAnswer>(`/api/documents/${line?.id}`);
  assert.deepEqual(document, line);
  assert.ok(events.every((e) => e.document === document.id));
  assert.equal(kin.length, 1);
});

test("the timeline leaves no claim out and gives the undated a lane of their own", async () => {
  for (const lanes of ["party", "type"]) {
    const { lanes: drawn, matching } = await answer<TimelineAnswer>(`/api/timeline?lanes=${lanes}`);
    const events = new Set(drawn.flatMap((l) => l.marks.map((m) => m.event)));
    assert.equal(events.size, matching);
    const [reported, undated] = drawn.slice(-2);
    assert.deepEqual([reported?.key, undated?.key], ["reported", "undated"]);
    assert.ok(reported?.marks.every((m) => m.edtf === null && m.reported !== null));
    assert.ok(undated?.marks.every((m) => m.edtf === null && m.reported === null));
  }
});

test("changes name the stance before", async () => {
  const { positions, claims } = await answer<ChangesAnswer>("/api/changes?from=2024-03-06&to=2024-03-08");
  assert.ok(claims.length > 0);
  assert.ok(positions.some((p) => p.before !== null));
});

test("a search gives sentences with the events that stand there", async () => {
  const { hits } = await answer<SearchAnswer>("/api/search?q=withhold");
  assert.ok(hits.length > 0);
  assert.ok(hits.every((h) => h.events.length > 0));
});

const WRONG = `
/api/events?from=yesterday = from=yesterday: expected a day such as "2024-03-09"
/api/events?to=2024-02-30 = to=2024-02-30: expected a day such as "2024-03-09"
/api/events?limit=9999 = limit=9999: expected at most 500
/api/documents?limit=501 = limit=501: expected at most 500
/api/disputes?limit=501 = limit=501: expected at most 500
/api/search?q=talks&limit=101 = limit=101: expected at most 100
/api/events?limit=many = limit=many: expected a whole number
/api/events?dated=maybe = dated=maybe: expected "dated" or "undated"
/api/events?status=done = status=done: expected one of actual, ongoing, future, hypothetical, historical
/api/timeline?channel=secret = channel=secret: expected one of public, private, none
/api/events?from=2024-03-09&to=2024-03-01 = from=2024-03-09: expected a day not after 2024-03-01
/api/documents?page=2 = "page" is no parameter; there are offset, limit
/api/timeline?lanes=moon = lanes=moon: expected "party" or "type"
/api/changes?from=2024-03-01 = "to" is missing
/api/changes?from=2024-03-09&to=2024-03-01 = from=2024-03-09: expected a day not after 2024-03-01
/api/search?q=%20 = q= : expected words to look for
`;
for (const line of WRONG.trim().split("\n")) {
  const [path = "", message] = line.split(" = ");
  test(`${path} is refused with a reason`, async () => assert.deepEqual(await refusal(path), [400, message]));
}

test("a condition with a slip in its name is refused: without it the answer would be the whole record", async () => {
  const [status, message] = await refusal("/api/events?actors=us-gov");
  assert.equal(status, 400);
  assert.match(message, /^"actors" is no parameter; there are type, act, actor, /);
  assert.match(
    (await refusal("/api/events?type=request"))[1],
    /^type=request: expected one of AGREE, .*, none$/,
  );
});

test("what is asked for has a length", async () => {
  const values = (count: number) => `/api/events?${"type=AID&".repeat(count)}`;
  const letters = (path: string, count: number) => `${path}${"a".repeat(count)}`;
  assert.equal((await get(values(200))).status, 200);
  assert.deepEqual(await refusal(values(201)), [400, '"type" is given 201 times, at most 200']);
  assert.equal((await get(letters("/api/events?actor=", 300))).status, 200);
  assert.deepEqual(await refusal(letters("/api/events?actor=", 301)), [
    400,
    'a value of "actor" is too long',
  ]);
  assert.equal((await get(letters("/api/search?q=", 200))).status, 200);
  assert.match((await refusal(letters("/api/search?q=", 201)))[1], /expected at most 200 characters/);
});

test("what the record has not is a 404 that names it", async () => {
  assert.deepEqual(await refusal("/api/events/none"), [404, 'the record has no event "none"']);
  assert.deepEqual(await refusal("/api/documents/none"), [404, 'the record has no document "none"']);
  assert.deepEqual(await refusal("/api/moon"), [404, "there is no /api/moon"]);
});

test("a source that fails is a 500 with its message", async () => {
  const broken = createApp({ ...SOURCE, dossier: () => Promise.reject(new Error("the file is gone")) }, PAGE);
  const response = await broken.request("/api/summary", { headers: HOST });
  assert.equal(response.status, 500);
  assert.deepEqual(await response.json(), { error: "the file is gone" });
});

test("other names than this machine's own are refused", async () => {
  for (const host of ["127.0.0.1:4217", "localhost:80", "[::1]:4217", "LOCALHOST"]) {
    assert.equal((await get("/api/summary", { host })).status, 200, host);
  }
  for (const host of [
    "news.example",
    "127.0.0.1.news.example",
    "localhost.news.example:4217",
    "127.0.0.2",
    "",
  ]) {
    assert.equal((await get("/api/summary", { host })).status, 403, host);
  }
  assert.equal((await app.request("/api/summary")).status, 403, "no host");
});

test("pages of other sites are refused", async () => {
  assert.equal((await get("/api/summary", { origin: "http://127.0.0.1:4217" })).status, 200);
  for (const origin of ["https://news.example", "http://127.0.0.1:9999", "null"]) {
    assert.equal((await get("/api/summary", { origin })).status, 403, origin);
  }
  assert.equal((await get("/api/summary", { "sec-fetch-site": "cross-site" })).status, 403);
});

test("nothing can be written", async () => {
  for (const method of ["POST", "PUT", "DELETE"]) {
    assert.equal((await app.request("/api/summary", { method, headers: HOST })).status, 405);
  }
});

test("every answer forbids scripts from elsewhere, sniffing, framing and referrers", async () => {
  for (const path of ["/", "/api/summary", "/api/moon", "/assets/x-1a.js"]) {
    const { headers } = await get(path);
    const policy = headers.get("content-security-policy") ?? "";
    assert.match(policy, /default-src 'self'/);
    assert.match(policy, /frame-ancestors 'none'/);
    assert.doesNotMatch(policy, /unsafe|\*|data:/);
    assert.equal(headers.get("x-content-type-options"), "nosniff");
    assert.equal(headers.get("referrer-policy"), "no-referrer");
  }
});

test("files with a hash in their name are kept for ever, the page and the answers are asked for anew", async () => {
  assert.equal(
    (await get("/assets/x-1a.js")).headers.get("cache-control"),
    "public, max-age=31536000, immutable",
  );
  assert.equal((await get("/")).headers.get("cache-control"), "no-cache");
  assert.equal((await get("/", { "if-none-match": '"a"' })).status, 304);
  assert.equal((await get("/api/summary")).headers.get("cache-control"), "no-store");
  assert.equal((await get("/api/moon")).headers.get("cache-control"), "no-store");
});

test("no path leads out of the page's files", async () => {
  for (const path of [
    "/../package.json",
    "/%2e%2e/package.json",
    "/assets/..%2f..%2fpackage.json",
    "/moon",
  ]) {
    assert.equal((await get(path)).status, 404, path);
  }
});

test("a page that was not built says so", async () => {
  const response = await createApp(SOURCE, new Map()).request("/", { headers: HOST });
  assert.equal(response.status, 503);
  assert.match(await response.text(), /npm run build:page/);
});
