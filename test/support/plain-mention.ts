/** A name in the first sentence of a text for tests of the stages behind the entities, of somebody of whom nothing is known but his country. */

import type { Mention } from "../../src/entities/named.ts";
import { spanOf } from "../../src/model/span.ts";

/** `token` is its only one. */
export function plainMention(
  text: string,
  token: { readonly index: number; readonly start: number; readonly end: number },
  country: string | null = null,
): Mention {
  return {
    span: spanOf(text, token.start, token.end),
    sentence: 0,
    first: token.index,
    last: token.index,
    head: token.index,
    kind: "name",
    type: null,
    identities: [],
    anonymous: false,
    nature: "state",
    proper: null,
    country,
  };
}
