/** Things joined into families: the smallest name of a family stands for it. */

export class Families {
  readonly #parent = new Map<string, string>();

  join(a: string, b: string): void {
    const [x, y] = [this.of(a), this.of(b)];
    if (x < y) this.#parent.set(y, x);
    else if (y < x) this.#parent.set(x, y);
  }

  /** The smallest name in the family of `name`. */
  of(name: string): string {
    let root = name;
    for (let up = this.#parent.get(root); up !== undefined; up = this.#parent.get(root)) root = up;
    for (let at = name; at !== root; ) {
      const up = this.#parent.get(at) ?? root;
      this.#parent.set(at, root);
      at = up;
    }
    return root;
  }
}
