/**
 * The HTTP interface and the page over one dossier. Read-only; every answer is JSON, errors are `{ error }`.
 *
 *     GET /api/summary
 *     GET /api/events?type=REQUEST&actor=us-gov&from=2024-03-01&limit=50
 *     GET /api/events/:id
 *     GET /api/documents            GET /api/documents/:id
 *     GET /api/timeline?lanes=type  with the same filter as /api/events
 *     GET /api/positions            GET /api/disputes
 *     GET /api/changes?from=2024-03-05&to=2024-03-08   with the same filter
 *     GET /api/search?q=ammunition
 *
 * Handlers need no socket: tests call `createApp(source, new Map()).request("/api/summary", { headers: { host } })`.
 */

import { type Context, Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { FACETS } from "../query/event-filter.ts";
import type { DocumentAnswer, DocumentsAnswer, EventAnswer, SearchAnswer } from "./answers.ts";
import { disputeAnswer, documentCard, eventCard, eventCards } from "./cards.ts";
import { eventsAnswer } from "./events-answer.ts";
import type { PageFile, PageFiles } from "./page-files.ts";
import {
  ChangesParameters,
  EventsParameters,
  PageParameters,
  read,
  readFilter,
  SearchParameters,
  TimelineParameters,
} from "./parameters.ts";
import { eventsAt, type Pile, pileOf } from "./pile.ts";
import { changesAnswer, disputesAnswer, positionsAnswer, summaryAnswer } from "./pile-answers.ts";
import { ownRequestsOnly, pageHeaders } from "./security.ts";
import type { DossierSource } from "./source.ts";
import { timelineAnswer } from "./timeline-answer.ts";

export function createApp(source: DossierSource, page: PageFiles): Hono {
  const app = new Hono();
  const pile = async (): Promise<Pile> => pileOf(await source.dossier());

  app.use(pageHeaders);
  app.use(ownRequestsOnly);
  app.use("/api/*", async (c, next) => {
    await next();
    c.header("Cache-Control", "no-store");
  });

  app.get("/api/summary", async (c) => c.json(summaryAnswer(await pile())));
  app.get("/api/events", async (c) => {
    const order = read(EventsParameters, c.req.url, FACETS);
    return c.json(eventsAnswer(await pile(), readFilter(c.req.url), order));
  });
  app.get("/api/events/:id", async (c) => c.json(eventAnswer(await pile(), c.req.param("id"))));
  app.get("/api/documents", async (c) => {
    const { offset, limit } = read(PageParameters, c.req.url);
    return c.json(documentsAnswer(await pile(), offset, limit));
  });
  app.get("/api/documents/:id", async (c) => c.json(documentAnswer(await pile(), c.req.param("id"))));
  app.get("/api/timeline", async (c) => {
    const { lanes } = read(TimelineParameters, c.req.url, FACETS);
    return c.json(timelineAnswer(await pile(), readFilter(c.req.url), lanes));
  });
  app.get("/api/positions", async (c) => c.json(positionsAnswer(await pile())));
  app.get("/api/disputes", async (c) => {
    const { offset, limit } = read(PageParameters, c.req.url);
    return c.json(disputesAnswer(await pile(), offset, limit));
  });
  app.get("/api/changes", async (c) => {
    const { from, to } = read(ChangesParameters, c.req.url, FACETS);
    return c.json(changesAnswer(await pile(), from, to, readFilter(c.req.url)));
  });
  app.get("/api/search", async (c) => {
    const { q, limit } = read(SearchParameters, c.req.url);
    return c.json(await searchAnswer(source, q, limit));
  });
  app.all("/api/*", (c) => c.json({ error: `there is no ${c.req.path}` }, 404));

  app.get("*", (c) => pageFile(c, page));
  app.onError((error, c) => {
    if (error instanceof HTTPException) return c.json({ error: error.message }, error.status);
    return c.json({ error: error.message }, 500);
  });
  return app;
}

function pageFile(c: Context, page: PageFiles): Response {
  if (page.size === 0) {
    return c.text("The page has not been built. Build it with: npm run build:page\n", 503);
  }
  const file = page.get(c.req.path === "/" ? "/index.html" : c.req.path);
  if (!file) return c.text("There is no such page.\n", 404);
  c.header("Cache-Control", file.immutable ? "public, max-age=31536000, immutable" : "no-cache");
  c.header("ETag", file.etag);
  if (c.req.header("if-none-match") === file.etag) return c.body(null, 304);
  return send(c, file);
}

function send(c: Context, file: PageFile): Response {
  c.header("Content-Type", file.type);
  return c.body(file.body);
}

function eventAnswer(pile: Pile, id: string): EventAnswer {
  const event = pile.events.get(id);
  if (!event) throw new HTTPException(404, { message: `the record has no event "${id.slice(0, 80)}"` });
  const claim = pile.claimOf.get(id) ?? null;
  return {
    card: eventCard(pile, event),
    claim,
    retold: eventCards(pile, claim?.events.filter((other) => other !== id) ?? []),
    disputes: (pile.disputesOf.get(id) ?? []).map((dispute) => disputeAnswer(pile, dispute)),
    quantities: (pile.quantitiesOf.get(event.document) ?? []).filter((q) => q.event === id),
  };
}

function documentAnswer(pile: Pile, id: string): DocumentAnswer {
  const document = pile.documents.get(id);
  if (!document) throw new HTTPException(404, { message: `the record has no document "${id.slice(0, 80)}"` });
  const kin = pile.kinOf.get(document.lineage) ?? [];
  return {
    document,
    events: pile.eventsOf.get(id) ?? [],
    quantities: pile.quantitiesOf.get(id) ?? [],
    kin: kin.filter((d) => d.id !== id).map(documentCard),
  };
}

function documentsAnswer(pile: Pile, offset: number, limit: number): DocumentsAnswer {
  const { documents } = pile.dossier;
  return {
    total: documents.length,
    documents: documents
      .slice(offset, offset + limit)
      .map((d) => ({ ...documentCard(d), events: pile.eventsOf.get(d.id)?.length ?? 0 })),
  };
}

async function searchAnswer(source: DossierSource, query: string, limit: number): Promise<SearchAnswer> {
  const hits = await source.search(query, limit);
  const pile = pileOf(await source.dossier());
  return {
    query,
    hits: hits.flatMap((hit) => {
      const document = pile.documents.get(hit.document);
      if (!document) return [];
      const events = eventsAt(pile.eventsOf.get(hit.document) ?? [], hit);
      return [{ ...hit, document: documentCard(document), events: events.map((e) => eventCard(pile, e)) }];
    }),
  };
}
