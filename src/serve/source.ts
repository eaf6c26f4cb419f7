/** What the server reads from: a dossier and a full-text search over it. An open store is one; tests use plain data. */

import type { Dossier } from "../model/record.ts";
import type { SearchHit } from "../store/search.ts";

export interface DossierSource {
  /** The same object as long as nothing has changed, so that what is derived from it can be kept. */
  dossier(): Promise<Dossier>;
  /** Best hits first. */
  search(query: string, limit: number): Promise<readonly SearchHit[]>;
}
