/** From the files of the package to a kit: what every article is read with. */

import { decodeAttributions } from "./events/attributions/attribution-model.ts";
import { decodeOpinion } from "./events/opinion/opinion-model.ts";
import { loadAttributionModel, loadModels, loadOpinion } from "./ingest/load-models.ts";
import { englishKit, type Kit } from "./kit.ts";
import type { Anchor } from "./lexicon/anchor.ts";
import type { OwnParties } from "./lexicon/party-lexicon.ts";
import { decodeModels } from "./parse/model-file.ts";

/**
 * The English kit with its models read from the package, and parties and dated events of the reader's own. Takes a fraction of a second;
 * load it once. With `rulesOnly` the event coder does without its trained second opinion.
 */
export async function loadKit(own?: OwnKnowledge, { rulesOnly = false } = {}): Promise<Kit> {
  const opinion = rulesOnly ? null : decodeOpinion(loadOpinion());
  const attributions = decodeAttributions(loadAttributionModel());
  return englishKit(
    decodeModels(loadModels()),
    attributions,
    own?.anchors ?? [],
    own,
    opinion,
    own?.repeated,
  );
}

/** Parties, and dated events, that the reader vouches for. */
export interface OwnKnowledge extends OwnParties {
  readonly anchors?: readonly Anchor[];
  /** Lines that stand around the articles of the pile. */
  readonly repeated?: readonly string[];
}
