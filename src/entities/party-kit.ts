/** What the entities stage needs from a language: the party lexicon as an index, built once. */

import type { PartyLexicon } from "../lexicon/party-lexicon.ts";
import type { LanguageModels } from "../parse/model-file.ts";
import { buildPartyIndex, type PartyIndex } from "./build-index.ts";
import { type NameModel, nameModel } from "./propose-names.ts";

export interface PartyKit {
  readonly parties: PartyIndex;
  readonly names: NameModel;
}

export function partyKit(lexicon: PartyLexicon, models: LanguageModels): PartyKit {
  return { parties: buildPartyIndex(lexicon), names: nameModel(models) };
}
