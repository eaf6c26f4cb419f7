/** A place that news names: a city, a region, a strait, a crossing. */

export interface GazetteerPlace {
  readonly name: string;
  /** ISO 3166-1 alpha-3; null for waters and regions that belong to no one country. */
  readonly country: string | null;
  readonly kind: "country" | "capital" | "city" | "region" | "island" | "water" | "crossing" | "site";
  /** Other spellings. */
  readonly also?: readonly string[];
}
