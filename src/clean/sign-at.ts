/** The whole sign that a code unit belongs to: two units together where it is half of one, as in "𝔸". */
export function signAt(text: string, at: number): string {
  const unit = text.charCodeAt(at);
  if (!isHalf(unit)) return text.charAt(at);
  const isSecond = (unit & 0xfc00) === 0xdc00;
  return text.slice(isSecond ? at - 1 : at, isSecond ? at + 1 : at + 2);
}

export function isHalf(unit: number): boolean {
  return (unit & 0xf800) === 0xd800;
}
