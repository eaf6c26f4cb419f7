/** The form of words around a name of a place by which it is told where something happened, and where not. Lemmas, where nothing else is said. */

export interface SceneWords {
  /** Nouns that stand for the place whose name is beside them: "the city of Basra"; forms. */
  readonly placeNouns: readonly string[];
  /** Nouns of areas that take the name before them, "the Zerbak district"; and more behind which "of" brings a name; forms. */
  readonly areas: readonly string[];
  readonly namedAfter: readonly string[];
  /** Nouns of a part or a surrounding: "off the coast of"; forms. */
  readonly parts: readonly string[];
  /** "North of Gao", without an article too; and nouns behind which "of" brings a place, whatever its name: "the outskirts of"; forms. */
  readonly sides: readonly string[];
  readonly surroundings: readonly string[];
  /** What happens or stands at the place whose name is before it: "the Madrid summit", "through Gao's streets". */
  readonly venues: readonly string[];
  /** What flies or is shot down, and the verbs of both: "a drone over Gao". */
  readonly flying: readonly string[];
  /** What is done at the place before it, where that is a country too: "in the Kenya bombing". */
  readonly strikes: readonly string[];
  /** Ways between two places; forms. */
  readonly routes: readonly string[];
  /** Who lives at a place is there: "residents of Gao fled". */
  readonly inhabitants: readonly string[];
  /** Who acts where he is sent, be it a country; and what is sent there and does nothing. */
  readonly sent: readonly string[];
  readonly messages: readonly string[];
  /** Ways of going somewhere, as nouns: "his visit to Lima". */
  readonly visits: readonly string[];
  /** What takes people somewhere: "put on a plane to Lima". */
  readonly vehicles: readonly string[];
  /** "Access to Gao", "entry into Gao": whoever is denied it is stopped there. */
  readonly entries: readonly string[];
  /** What stands behind these prepositions and nouns is spoken of, or came before: "clashed over", "in connection with". */
  readonly apart: readonly string[];
  readonly apartNouns: readonly string[];
  /** What is wanted behind "for"; and behind these verbs and "for" is why it is done: "arrested for a raid in Gao". */
  readonly sought: readonly string[];
  readonly punishing: readonly string[];
  /** Who sits or waits at a place is there, and what is carried, held or occurs: "fired at women sitting near Gao". */
  readonly staying: readonly string[];
  readonly happening: readonly string[];
  /** What comes down on a place, and the verbs that say so: "rained rockets on Gao". */
  readonly hails: readonly string[];
  readonly munitions: readonly string[];
  /** What is had, said or laid on something that is no ground: "sanctions on". */
  readonly upon: readonly string[];
  /** Those to whom, and the gatherings at which, something is said; the prepositions behind which it is, and the verbs that say it. */
  readonly listeners: readonly string[];
  readonly gatherings: readonly string[];
  readonly gathered: readonly string[];
  readonly addressing: readonly string[];
  /** Who does this to a gathering is at its place: "hosted the Gao talks". */
  readonly hosting: readonly string[];
  /** Whoever does this to a place is there, though he may do it to people as well: "took Gao". */
  readonly holding: readonly string[];
  /** What is felt or held in somebody or something, and no place: "confidence in". */
  readonly regards: readonly string[];
  /** Acts that their type calls speech and that are done at a place all the same: "signed", "barred from a plant". */
  readonly done: readonly string[];
}
