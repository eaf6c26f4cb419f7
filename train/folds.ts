/** Which fold a sentence belongs to: whole stretches of neighbours, so that one document is not on both sides. */

const STRETCH = 40;

export function isHeld(index: number, fold: number, folds: number): boolean {
  return Math.floor(index / STRETCH) % folds === fold;
}
