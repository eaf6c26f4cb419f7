/**
 * One GET, guarded: the address is checked before it is asked, every address that its name resolves to when the
 * connection is made, and the other end of the connection once it stands. Nothing is followed here: a redirect comes back as
 * an answer.
 */

import { type LookupAddress, type LookupAllOptions, lookup } from "node:dns";
import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { sizeOf } from "../limits.ts";
import { Refused } from "../refused.ts";
import { isPublicAddress } from "./public-address.ts";

/** What may be asked. Tests allow their own loopback servers, nothing else does. */
export interface Reach {
  allowsAddress(address: string): boolean;
  allowsPort(port: number): boolean;
}

export const PUBLIC_REACH: Reach = {
  allowsAddress: isPublicAddress,
  allowsPort: (port) => port === 80 || port === 443,
};

export interface RequestLimits {
  /** Bytes of the body as it is sent. */
  readonly bodyBytes: number;
  /** From the first byte asked to the last received. */
  readonly wholeMs: number;
  /** Without a byte from the other side. */
  readonly silentMs: number;
}

export interface WebAnswer {
  readonly status: number;
  readonly reason: string;
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  /** As it was sent, compressed or not. */
  readonly body: Uint8Array;
}

const LONGEST_HEAD = 64 * 1024;
const TOO_SLOW = ["no answer in time", "try again later"] as const;
const NOT_PUBLIC = "no address of the public internet";
const GIVE_PUBLIC = "give an address that everyone can reach";

/** Refused where the address may not be asked; failures of the network come as the errors of Node. */
export async function get(
  url: URL,
  headers: Readonly<Record<string, string>>,
  limits: RequestLimits,
  reach: Reach,
): Promise<WebAnswer> {
  checkUrl(url, reach);
  const signal = AbortSignal.timeout(limits.wholeMs);
  try {
    return await answerOf(url, headers, limits, reach, signal);
  } catch (problem) {
    throw signal.aborted ? new Refused(...TOO_SLOW) : problem;
  }
}

async function answerOf(
  url: URL,
  headers: Readonly<Record<string, string>>,
  limits: RequestLimits,
  reach: Reach,
  signal: AbortSignal,
): Promise<WebAnswer> {
  const secure = url.protocol === "https:";
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const asked = (secure ? requestHttps : requestHttp)(url, {
      agent: false,
      headers: { ...headers, "accept-encoding": "gzip, deflate, br, zstd", connection: "close" },
      lookup: guardedLookup(reach),
      maxHeaderSize: LONGEST_HEAD,
      signal,
    });
    asked.setTimeout(limits.silentMs, () => asked.destroy(new Refused(...TOO_SLOW)));
    asked.on("socket", (socket) =>
      socket.once("connect", () => {
        if (!reach.allowsAddress(socket.remoteAddress ?? ""))
          asked.destroy(new Refused(NOT_PUBLIC, GIVE_PUBLIC));
      }),
    );
    asked.on("response", resolve);
    asked.on("error", reject);
    asked.end();
  });
  try {
    return {
      status: answer.statusCode ?? 0,
      reason: answer.statusMessage ?? "",
      headers: headersOf(answer),
      body: await bodyOf(answer, limits),
    };
  } finally {
    answer.destroy();
  }
}

/** Every notation of an IP address ("0x7f.1", "2130706433") is the same address once the URL is parsed. */
export function checkUrl(url: URL, reach: Reach): void {
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new Refused(`${url.protocol} is not fetched`, "give an http or https address");
  if (url.username !== "" || url.password !== "")
    throw new Refused("an address with a name or password in it is not fetched", "leave them out");
  const port = url.port === "" ? (url.protocol === "https:" ? 443 : 80) : Number(url.port);
  if (!reach.allowsPort(port))
    throw new Refused(`port ${port} is not asked`, "give an address on port 80 or 443");
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0 && !reach.allowsAddress(host)) throw new Refused(NOT_PUBLIC, GIVE_PUBLIC);
}

type Resolve = (
  name: string,
  options: LookupAllOptions,
  tell: (problem: Error | null, addresses: LookupAddress[]) => void,
) => void;

/** Resolves a name and refuses it where any of its addresses may not be asked: checked when the connection is made. */
export function guardedLookup(reach: Reach, resolve: Resolve = lookup): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (problem, addresses) => {
      const [first] = addresses ?? [];
      if (problem || !first)
        return callback(problem ?? new Refused("unknown name", "check the address"), "", 0);
      if (!addresses.every(({ address }) => reach.allowsAddress(address)))
        return callback(new Refused(NOT_PUBLIC, GIVE_PUBLIC), "", 0);
      if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

function headersOf(answer: IncomingMessage): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(answer.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(", ") : (value ?? ""),
    ]),
  );
}

async function bodyOf(answer: IncomingMessage, { bodyBytes }: RequestLimits): Promise<Uint8Array> {
  const held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer) {
    if (!(chunk instanceof Uint8Array)) continue;
    size += chunk.length;
    if (size > bodyBytes) throw new Refused(`larger than ${sizeOf(bodyBytes)}`, "leave it out");
    held.push(chunk);
  }
  return Buffer.concat(held);
}
