/** A dated event that the reader of the pile vouches for: the words that name it, and its date in EDTF. */
export interface Anchor {
  readonly phrase: string;
  readonly edtf: string;
}
