/** What the lexicon is of: `tag` as in `language` of a document. */
export const LANGUAGE = { tag: "en", name: "English" } as const;
