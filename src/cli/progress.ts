/** One line on standard error that says how far a long command is. Only on a terminal: logs stay free of it. */

export interface Progress {
  /** Another input is done. */
  step(source: string): void;
  /** Takes the line away, so that a message can be written. The next step brings it back. */
  clear(): void;
  end(): void;
}

/** Screens need no more. */
const EVERY_MS = 100;
const ERASE = "\r\u001b[2K";

/** `verb` is what is done to an input: "coded". */
export function startProgress(verb: string): Progress {
  const { stderr } = process;
  if (!stderr.isTTY) return { step() {}, clear() {}, end() {} };
  let count = 0;
  let shownAt = 0;
  const clear = (): void => {
    stderr.write(ERASE);
  };
  return {
    step(source) {
      count++;
      const now = performance.now();
      if (now - shownAt < EVERY_MS) return;
      shownAt = now;
      stderr.write(
        `${ERASE}${`${verb} ${count}: ${printable(source)}`.slice(0, (stderr.columns || 80) - 1)}`,
      );
    },
    clear,
    end: clear,
  };
}

function printable(source: string): string {
  return source.replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, "?");
}
