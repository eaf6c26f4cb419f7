/** The list of events that the address asks for, page by page, shared by the list and by previous and next. */

import { filterFromParams, paramsOfFilter } from "../../src/query/event-filter.ts";
import type { EventCard, EventsAnswer } from "../../src/serve/answers.ts";
import { api } from "./api.ts";
import { here } from "./here.svelte.ts";

const PAGE = 100;

export interface List {
  readonly cards: readonly EventCard[];
  readonly answer: EventsAnswer | null;
  readonly failure: Error | null;
  readonly waiting: boolean;
  readonly more: boolean;
  /** Adds the next page, once. */
  readonly loadMore: () => Promise<void>;
  /** Ends once the cards are those that the address asks for. */
  readonly settled: () => Promise<void>;
}

/** Call it while a component is made. */
export function eventList(): List {
  let cards = $state.raw<readonly EventCard[]>([]);
  let answer = $state.raw<EventsAnswer | null>(null);
  let failure = $state.raw<Error | null>(null);
  let waiting = $state(true);
  let asking = 0;
  const filterKey = $derived(paramsOfFilter(here.address.filter).toString());
  const order = $derived(here.address.order);
  const copies = $derived(here.address.copies);

  async function ask(key: string, how: { order: string; copies: string }, offset: number): Promise<void> {
    const mine = ++asking;
    waiting = true;
    try {
      const next = await api.events(filterFromParams(new URLSearchParams(key)), {
        ...how,
        offset,
        limit: PAGE,
      });
      if (mine !== asking) return;
      cards = offset === 0 ? next.events : [...cards, ...next.events];
      [answer, failure, waiting] = [next, null, false];
    } catch (reason) {
      if (mine !== asking) return;
      [failure, waiting] = [reason instanceof Error ? reason : new Error(String(reason)), false];
    }
  }
  let last: Promise<void> = Promise.resolve();
  $effect(() => {
    last = ask(filterKey, { order, copies }, 0);
  });
  return {
    get cards() {
      return cards;
    },
    get answer() {
      return answer;
    },
    get failure() {
      return failure;
    },
    get waiting() {
      return waiting;
    },
    get more() {
      return cards.length < (answer?.listed ?? 0);
    },
    loadMore: async () => {
      if (!waiting && cards.length < (answer?.listed ?? 0))
        await ask(filterKey, { order, copies }, cards.length);
    },
    settled: async () => {
      for (let seen: Promise<void> | null = null; seen !== last; ) {
        seen = last;
        await seen;
      }
    },
  };
}
