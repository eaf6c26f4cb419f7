/** Whether single letters act as shortcuts. Whoever dictates or types with a switch can turn them off; it is remembered. */

const NAME = "demarche-keys";

function remembered(): boolean {
  try {
    return localStorage.getItem(NAME) !== "off";
  } catch {
    return true;
  }
}

export const keysWanted = $state({ on: remembered() });

export function wantKeys(on: boolean): void {
  keysWanted.on = on;
  try {
    localStorage.setItem(NAME, on ? "on" : "off");
  } catch {
    // A browser that keeps nothing forgets the wish with the page.
  }
}
