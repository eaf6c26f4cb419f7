/** An answer on its way: the old one stays in sight until the new one is there; late answers to old questions are dropped. */

export interface Load<T> {
  readonly value: T | null;
  readonly failure: Error | null;
  readonly waiting: boolean;
}

/** Asks anew whenever what `question` reads changes; a null question asks nothing. Call it while a component is made. */
export function load<T>(question: () => (() => Promise<T>) | null): Load<T> {
  let value = $state.raw<T | null>(null);
  let failure = $state.raw<Error | null>(null);
  let waiting = $state(true);
  $effect(() => {
    const ask = question();
    if (!ask) {
      value = null;
      failure = null;
      waiting = false;
      return;
    }
    let current = true;
    waiting = true;
    ask().then(
      (answer) => {
        if (!current) return;
        [value, failure, waiting] = [answer, null, false];
      },
      (reason: unknown) => {
        if (!current) return;
        [value, failure, waiting] = [
          null,
          reason instanceof Error ? reason : new Error(String(reason)),
          false,
        ];
      },
    );
    return () => {
      current = false;
    };
  });
  return {
    get value() {
      return value;
    },
    get failure() {
      return failure;
    },
    get waiting() {
      return waiting;
    },
  };
}
