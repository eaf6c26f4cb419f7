/** What the entities stage needs from a language: the party lexicon as an index, built once. */

import type { PartyLexicon } from "../lexicon/party-lexicon.ts";
import type { LanguageModels } from "../parse/model-file.ts";
import { type NameModel, nameModel } from "./names/propose-names.ts";
import { buildPartyIndex, type PartyIndex } from "./parties/build-index.ts";

export interface PartyKit {
  readonly parties: PartyIndex;
  readonly names: NameModel;
  readonly townIn: TownIn;
}

/** The country of the one town of that name, ISO 3166-1 alpha-3; null where there is none, or several, or it is smaller than `least`: 2 is 50,000 inhabitants. */
export type TownIn = (name: string, least?: number) => string | null;

export function partyKit(
  lexicon: PartyLexicon,
  models: LanguageModels,
  townIn: TownIn = () => null,
): PartyKit {
  return { parties: buildPartyIndex(lexicon), names: nameModel(models), townIn };
}
