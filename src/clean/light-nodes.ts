/**
 * Nodes without event listeners. linkedom keeps a map of listeners for every node, attribute and text, in a weak table that
 * the garbage collector has to walk; nobody listens to a page that is read once. Its nodes are given a parent class
 * that keeps nothing, which saves a fifth of the time of an extraction. Where the classes of linkedom should ever be
 * built otherwise, nothing is changed.
 */

class Unheard {
  addEventListener(): void {}
  removeEventListener(): void {}
  dispatchEvent(): boolean {
    return true;
  }
}

/** `node` is any node of a tree of linkedom; later trees have light nodes. True where that was possible. */
export function makeNodesLight(node: unknown): boolean {
  for (let at = prototypeOf(node); at !== null; at = prototypeOf(at)) {
    const made = Object.getOwnPropertyDescriptor(at, "constructor")?.value;
    if (typeof made !== "function" || made.name !== "Node") continue;
    const parent = prototypeOf(made);
    if (typeof parent !== "function" || parent.name !== "DOMEventTarget") return parent === Unheard;
    Object.setPrototypeOf(made, Unheard);
    return true;
  }
  return false;
}

function prototypeOf(value: unknown): unknown {
  const hasOne = (typeof value === "object" && value !== null) || typeof value === "function";
  return hasOne ? Object.getPrototypeOf(value) : null;
}
