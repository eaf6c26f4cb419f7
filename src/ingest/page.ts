/** What comes in: one document's content as text, with what its container said about it. */

export interface Page {
  /** SHA-256 of the content, the first 16 hexadecimal digits: the `id` of the document. */
  readonly id: string;
  /** Path, address or given id. */
  readonly source: string;
  readonly format: "text" | "html";
  /** The decoded content, without a byte-order mark, otherwise unchanged. */
  readonly content: string;
  /** What the container (a JSON line, for instance) gave beside the content; null where it gave nothing. */
  readonly given: {
    /** The id of an input line: stages print it as `document`. */
    readonly id: string | null;
    /** ISO date or date-time. */
    readonly published: string | null;
    readonly title: string | null;
    readonly byline?: string;
    readonly publisher?: string;
    /** ISO date-time at which the content was taken from its address: nothing in it was published later. */
    readonly fetched?: string;
    /** Why the container holds less than the whole text: "the feed holds a summary only". */
    readonly cut?: string;
  };
}
