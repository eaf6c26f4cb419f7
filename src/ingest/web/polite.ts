/**
 * Asks as a guest does: what robots.txt allows, one request at a time to a host with a pause between, again after a
 * while where a host is busy, and not at all where it failed over and over.
 *
 *     200                      kept and returned
 *     304                      the answer that was kept
 *     301 302 303 307 308      followed, at most five times, every address checked anew
 *     429 503                  after Retry-After, or twice the last pause
 */

import { setTimeout } from "node:timers/promises";
import type { HttpMessage } from "../http-message.ts";
import { httpMessageOf } from "../http-message.ts";
import { Refused } from "../refused.ts";
import { ALLOW_ALL, ALLOW_NOTHING, type Robots, robotsOf } from "./robots.ts";
import { get, type Reach, type RequestLimits, type WebAnswer } from "./web-request.ts";
import type { WebStore } from "./web-store.ts";

export interface GuestOptions {
  readonly store: WebStore;
  readonly reach: Reach;
  readonly limits: RequestLimits;
  /** Bytes after decompression. */
  readonly unfoldedBytes: number;
  /** Between two requests to one host, where robots.txt asks for no more. */
  readonly pauseMs: number;
  /** The first pause before a request is repeated; doubled each time. */
  readonly retryMs: number;
  /** Now, in milliseconds since 1970. */
  now(): number;
}

export interface Visit {
  /** Where the answer came from, after redirects. */
  readonly address: string;
  /** Where all redirects were permanent: the address to use from now on. */
  readonly movedTo: string | null;
  readonly answer: HttpMessage;
  /** ISO date-time at which the content was received. */
  readonly fetched: string;
  /** The host says that nothing changed since the answer that was kept. */
  readonly unchanged: boolean;
}

interface Host {
  robots: Robots | null;
  /** Milliseconds since 1970 before which it is not asked again. */
  notBefore: number;
  failures: number;
}

const PRODUCT = "demarche";
const AGENT = "demarche/0.1 (reads reporting for a sourced record)";
const MOST_REDIRECTS = 5;
const MOST_TRIES = 3;
const MOST_FAILURES = 5;
const LONGEST_WAIT_MS = 120_000;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const BUSY = new Set([429, 503]);

export class Guest {
  readonly #options: GuestOptions;
  readonly #hosts = new Map<string, Host>();

  constructor(options: GuestOptions) {
    this.#options = options;
  }

  /** Refused, with what the host said, where there is no answer to use. */
  async visit(address: string): Promise<Visit> {
    let url = URL.parse(address);
    let movedTo: string | null = null;
    let permanent = true;
    for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
      if (!url) throw new Refused("no address", "check it");
      url.hash = "";
      const kept = await this.#options.store.find(url.href, this.#options.unfoldedBytes);
      const answer = await this.#ask(url, kept?.answer.headers ?? null);
      const fetched = new Date(this.#options.now()).toISOString();
      if (REDIRECTS.has(answer.status)) {
        permanent &&= answer.status === 301 || answer.status === 308;
        url = URL.parse(answer.headers.get("location") ?? "", url.href);
        movedTo = permanent && url ? url.href : null;
        continue;
      }
      if (answer.status === 304 && kept)
        return { address: url.href, movedTo, answer: kept.answer, fetched: kept.fetched, unchanged: true };
      if (answer.status !== 200) throw refusalOf(answer);
      await this.#options.store.keep(url.href, answer, fetched);
      const message = unfolded(answer, this.#options.unfoldedBytes);
      return { address: url.href, movedTo, answer: message, fetched, unchanged: false };
    }
    throw new Refused(`more than ${MOST_REDIRECTS} redirects`, "check the address");
  }

  async #ask(url: URL, kept: ReadonlyMap<string, string> | null): Promise<WebAnswer> {
    const host = this.#hosts.get(url.host) ?? { robots: null, notBefore: 0, failures: 0 };
    this.#hosts.set(url.host, host);
    host.robots ??= await this.#robotsOf(url, host);
    if (!host.robots.allows(url.pathname + url.search))
      throw new Refused(
        "its robots.txt asks programs not to read it",
        "save the page yourself and give the file",
      );
    const headers: Record<string, string> = {
      accept: "text/html,application/xhtml+xml,application/xml,text/plain;q=0.9,*/*;q=0.5",
    };
    const [tag, changed] = [kept?.get("etag"), kept?.get("last-modified")];
    if (tag) headers["if-none-match"] = tag;
    if (changed) headers["if-modified-since"] = changed;
    return this.#again(url, host, headers);
  }

  async #again(url: URL, host: Host, headers: Readonly<Record<string, string>>): Promise<WebAnswer> {
    for (let attempt = 1; ; attempt++) {
      if (host.failures >= MOST_FAILURES)
        throw new Refused(`${url.host} failed ${MOST_FAILURES} times in a row`, "try again later");
      await this.#wait(host);
      let wait = this.#options.retryMs * 2 ** (attempt - 1);
      try {
        const answer = await this.#once(url, host, headers);
        if (!BUSY.has(answer.status)) {
          host.failures = 0;
          return answer;
        }
        wait = retryAfter(answer, this.#options.now()) ?? wait;
        host.notBefore = this.#options.now() + wait;
        if (attempt >= MOST_TRIES || wait > LONGEST_WAIT_MS) throw refusalOf(answer, wait);
      } catch (problem) {
        if (problem instanceof Refused) throw problem;
        host.failures++;
        host.notBefore = this.#options.now() + wait;
        if (attempt >= MOST_TRIES) throw inWords(problem);
      }
    }
  }

  async #once(url: URL, host: Host, headers: Readonly<Record<string, string>>): Promise<WebAnswer> {
    try {
      return await get(url, { "user-agent": AGENT, ...headers }, this.#options.limits, this.#options.reach);
    } finally {
      const pause = Math.max(this.#options.pauseMs, (host.robots?.delaySeconds ?? 0) * 1000);
      host.notBefore = this.#options.now() + pause;
    }
  }

  async #wait(host: Host): Promise<void> {
    const left = host.notBefore - this.#options.now();
    if (left > 0) await setTimeout(left);
  }

  /** No robots.txt (4xx): all is allowed. A host that fails (5xx): nothing is. */
  async #robotsOf(url: URL, host: Host): Promise<Robots> {
    let at: URL | null = new URL("/robots.txt", url);
    for (let hops = 0; at && hops <= MOST_REDIRECTS; hops++) {
      const answer = await this.#again(at, host, {});
      if (REDIRECTS.has(answer.status)) at = URL.parse(answer.headers.get("location") ?? "", at.href);
      else if (answer.status >= 500) return ALLOW_NOTHING;
      else if (answer.status !== 200) return ALLOW_ALL;
      else {
        const { body } = unfolded(answer, this.#options.unfoldedBytes);
        return robotsOf(new TextDecoder().decode(body), PRODUCT);
      }
    }
    return ALLOW_ALL;
  }
}

function unfolded({ headers, status, body, reason }: WebAnswer, limit: number): HttpMessage {
  const head = [`HTTP/1.1 ${status} ${reason}`, `content-encoding: ${headers.get("content-encoding") ?? ""}`];
  const message = httpMessageOf(
    Buffer.concat([Buffer.from(`${head.join("\r\n")}\r\n\r\n`, "latin1"), body]),
    limit,
  );
  return { status, headers, body: message.body };
}

/** Milliseconds; null where nothing, or nothing that can be read, is said. */
function retryAfter({ headers }: WebAnswer, now: number): number | null {
  const said = headers.get("retry-after");
  if (said === undefined) return null;
  if (/^\d{1,6}$/.test(said)) return Number(said) * 1000;
  const day = Date.parse(said);
  return Number.isNaN(day) ? null : Math.max(0, day - now);
}

function refusalOf({ status, reason }: WebAnswer, waitMs?: number): Refused {
  const said = `the host answers ${status}${reason ? ` (${reason})` : ""}`;
  if (status === 410) return new Refused(`${said}: it is gone for good`, "leave it out");
  if (status === 404) return new Refused(said, "check the address");
  if (status === 401 || status === 402 || status === 403)
    return new Refused(`${said}: not for everyone`, "save the page yourself and give the file");
  const wait = waitMs === undefined ? "" : ` and asks to wait ${Math.ceil(waitMs / 1000)} s`;
  return new Refused(`${said}${wait}`, "try again later");
}

const NETWORK: ReadonlyMap<string, string> = new Map([
  ["ENOTFOUND", "its name is unknown"],
  ["EAI_AGAIN", "its name cannot be looked up now"],
  ["ECONNREFUSED", "the host refuses the connection"],
  ["ECONNRESET", "the host broke off"],
  ["ETIMEDOUT", "no answer in time"],
  ["ABORT_ERR", "no answer in time"],
  ["HPE_HEADER_OVERFLOW", "its answer has a head without end"],
]);

function inWords(problem: unknown): unknown {
  if (!(problem instanceof Error) || !("code" in problem)) return problem;
  const code = String(problem.code);
  return new Refused(
    NETWORK.get(code) ?? `the network says ${code}`,
    "check the address, or try again later",
  );
}
