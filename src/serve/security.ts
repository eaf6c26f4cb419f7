/**
 * What keeps other web pages out. The server listens on this machine only, but any page open in a browser can send
 * requests here, and a name that its owner points at 127.0.0.1 would even let that page read the answers
 * (DNS rebinding). So the name asked for must be this machine's own, and a stated origin must be this server.
 *
 *     Host: 127.0.0.1:4217                      answered
 *     Host: news.example                        403
 *     Origin: https://news.example              403
 *
 * Source texts are hostile input: nothing but the page's own files may run, load or be sent anywhere.
 */

import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";

const OWN_NAMES = ["127.0.0.1", "localhost", "[::1]"];
const PORT = /:\d{1,5}$/;

export function isOwnHost(host: string | undefined): boolean {
  return host !== undefined && OWN_NAMES.includes(host.replace(PORT, "").toLowerCase());
}

export const ownRequestsOnly: MiddlewareHandler = async (c, next) => {
  const host = c.req.header("host");
  if (!isOwnHost(host)) {
    return c.json(
      { error: `refused: this server answers to 127.0.0.1 and localhost, not to "${host ?? ""}"` },
      403,
    );
  }
  const origin = c.req.header("origin");
  if (origin !== undefined && origin !== `http://${host}`) {
    return c.json({ error: `refused: a page of ${origin} may not ask this server` }, 403);
  }
  const site = c.req.header("sec-fetch-site");
  if (site === "cross-site" && c.req.path.startsWith("/api/")) {
    return c.json({ error: "refused: the request comes from a page of another site" }, 403);
  }
  if (c.req.method !== "GET" && c.req.method !== "HEAD") {
    c.header("Allow", "GET, HEAD");
    return c.json({ error: `refused: ${c.req.method} changes things, and this server only reads` }, 405);
  }
  return next();
};

export const pageHeaders: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    objectSrc: ["'none'"],
  },
  referrerPolicy: "no-referrer",
  xContentTypeOptions: "nosniff",
  xFrameOptions: "DENY",
  crossOriginOpenerPolicy: "same-origin",
  crossOriginResourcePolicy: "same-origin",
  strictTransportSecurity: false,
});
