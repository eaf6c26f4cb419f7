/** How far a reading may be trusted. `confidence` of the record is the share of readings as sure as it that are right. */

/** At most three of ten such readings are right: they are shown with a warning. */
const UNSURE = 0.3;

export function isUnsure({ confidence }: { readonly confidence: number }): boolean {
  return confidence < UNSURE;
}
