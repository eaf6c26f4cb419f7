import { CHILE_KIT, checkWords, type WordCases } from "../../test/support/timed-notation.ts";
import type { Place } from "../model/record.ts";
import { placeOf } from "./place-of.ts";

const { scenes } = CHILE_KIT.words;

const PLACES: WordCases = [
  [
    "They/PRP/2/nsubj held/VBD/0/root talks/NNS/2/obj in/IN/5/case Geneva/NNP/3/nmod on/IN/7/case Tuesday/NNP/5/nmod",
    { held: "Geneva CHE", talks: "Geneva CHE" },
  ],
  [
    "Ships/NNS/2/nsubj collided/VBD/0/root off/IN/4/case Chile/NNP/2/obl and/CC/6/cc sank/VBD/2/conj",
    { collided: "Chile CHL", sank: "-" },
  ],
  ["Chile/NNP/2/nsubj protested/VBD/0/root", { protested: "-" }],
  ["They/PRP/2/nsubj wrote/VBD/0/root to/IN/4/case Chile/NNP/2/obl", { wrote: "-" }],
  [
    "Ships/NNS/2/nsubj sailed/VBD/0/root through/IN/6/case the/DT/6/det Taiwan/NNP/6/compound Strait/NNP/2/obl",
    { sailed: "Taiwan Strait -" },
  ],
  [
    "In/IN/2/case Iquique/NNP/6/obl ,/,/6/punct where/WRB/6/advmod many/JJ/6/nsubj fear/VBP/10/advcl floods/NNS/6/obj ,/,/6/punct miners/NNS/10/nsubj blocked/VBD/0/root roads/NNS/10/obj",
    { blocked: "Iquique CHL" },
  ],
  [
    "The/DT/2/det situation/NN/5/nsubj in/IN/4/case Iquique/NNP/2/nmod worsened/VBD/0/root",
    { worsened: "-" },
  ],
  [
    "They/PRP/2/nsubj fired/VBD/0/root shots/NNS/2/obj in/IN/5/case Iquique/NNP/2/obl ,/,/7/punct killing/VBG/2/advcl two/CD/7/obj",
    { killing: "Iquique CHL" },
  ],
  [
    "They/PRP/2/nsubj let/VBD/0/root a/DT/4/det doctor/NN/2/obj cross/VB/2/xcomp at/IN/7/case Galafi/NNP/5/obl",
    { let: "Galafi DJI", cross: "Galafi DJI" },
  ],
  [
    "They/PRP/2/nsubj agreed/VBD/0/root to/TO/4/mark meet/VB/2/xcomp in/IN/6/case Geneva/NNP/4/obl",
    { agreed: "-", meet: "Geneva CHE" },
  ],
  [
    "They/PRP/2/nsubj joined/VBD/0/root :/:/2/punct shops/NNS/2/obl in/IN/6/case Iquique/NNP/4/nmod and/CC/8/cc Santiago/NNP/6/conj boycotted/VBD/2/conj it/PRP/9/obj",
    { boycotted: "Iquique CHL", joined: "Iquique CHL" },
  ],
  ["They/PRP/2/nsubj land/VBP/0/root troops/NNS/2/obj on/IN/5/case Chiloe/NNP/2/obl", { land: "Chiloe CHL" }],
  [
    "They/PRP/2/nsubj met/VBD/0/root in/IN/4/case Geneva/NNP/2/obl ,/,/8/punct where/WRB/8/advmod both/DT/8/nsubj signed/VBD/2/advcl it/PRP/8/obj",
    { met: "Geneva CHE", signed: "Geneva CHE" },
  ],
  [
    "They/PRP/2/nsubj imposed/VBD/0/root sanctions/NNS/2/obj on/IN/5/case Iquique/NNP/3/nmod",
    { imposed: "-" },
  ],
  ["They/PRP/2/nsubj hold/VBP/0/root Iquique/NNP/2/obj", { hold: "Iquique CHL" }],
  ["They/PRP/2/nsubj hold/VBP/0/root Chile/NNP/2/obj", { hold: "-" }],
  ["In/IN/2/case Iquique/NNP/3/compound miners/NNS/4/obl struck/VBD/0/root", { struck: "Iquique CHL" }],
  // Of two side by side the first, whatever the tree hangs the second on.
  [
    "They/PRP/2/nsubj razed/VBD/0/root homes/NNS/2/obj in/IN/5/case Iquique/NNP/3/nmod ,/,/7/punct east/RB/2/advmod of/IN/9/case Geneva/NNP/7/obl",
    { razed: "Iquique CHL" },
  ],
  [
    "They/PRP/2/nsubj land/VBP/0/root on/IN/5/case the/DT/5/det island/NN/2/obl of/IN/7/case Chiloe/NNP/5/nmod and/CC/9/cc burned/VBD/2/conj homes/NNS/9/obj",
    { land: "Chiloe CHL", burned: "Chiloe CHL" },
  ],
  ["They/PRP/2/nsubj shell/VBP/0/root Iquique/NNP/2/obj", { shell: "Iquique CHL" }],
  ["They/PRP/2/nsubj shell/VBP/0/root Chile/NNP/2/obj", { shell: "-" }],
  // Through nouns, and through what was held there; not through what stands behind "over" or "after".
  [
    "Two/CD/3/nsubj:pass were/VBD/3/aux:pass killed/VBN/0/root in/IN/6/case a/DT/6/det blast/NN/3/obl that/WDT/8/nsubj occur/VBP/6/acl:relcl in/IN/10/case Iquique/NNP/8/obl",
    { killed: "Iquique CHL", blast: "Iquique CHL" },
  ],
  [
    "They/PRP/2/nsubj clashed/VBD/0/root over/IN/4/case raids/NNS/2/obl in/IN/6/case Iquique/NNP/4/nmod",
    { clashed: "-", raids: "Iquique CHL" },
  ],
  // The subject of what happened there.
  [
    "Bombs/NNS/6/nsubj outside/IN/3/case banks/NNS/1/nmod in/IN/5/case Iquique/NNP/3/nmod killed/VBD/0/root two/CD/6/obj",
    { killed: "Iquique CHL" },
  ],
  [
    "Official/NN/6/nsubj of/IN/3/case banks/NNS/1/nmod in/IN/5/case Iquique/NNP/3/nmod warned/VBD/0/root",
    { warned: "-" },
  ],
  // An infinitive of purpose, and what is told of the victims of one attack.
  [
    "Police/NNS/2/nsubj deployed/VBD/0/root in/IN/4/case Iquique/NNP/2/obl to/TO/6/mark disperse/VB/2/advcl them/PRP/6/obj",
    { disperse: "Iquique CHL" },
  ],
  [
    "Two/CD/3/nsubj:pass were/VBD/3/aux:pass kill/VBN/0/root and/CC/6/cc six/CD/6/nsubj:pass wound/VBN/3/conj in/IN/8/case Iquique/NNP/6/obl",
    { kill: "Iquique CHL", wound: "Iquique CHL" },
  ],
  [
    "Two/CD/3/nsubj:pass were/VBD/3/aux:pass kill/VBN/0/root and/CC/6/cc one/CD/6/nsubj:pass detain/VBN/3/conj in/IN/8/case Iquique/NNP/6/obl",
    { kill: "Iquique CHL" },
  ],
  // A date that the tree joins to the name, and a verb that it takes for a participle.
  [
    "They/PRP/2/nsubj struck/VBD/0/root in/IN/4/case Iquique/NNP/7/compound on/IN/6/case 24/CD/4/nmod March/NNP/2/obl",
    { struck: "Iquique CHL" },
  ],
  [
    "Courts/NNS/0/root in/IN/3/case Iquique/NNP/1/nmod ,/,/6/punct regional/JJ/6/amod capital/NN/1/appos ,/,/6/punct convicted/VBN/1/acl nine/CD/8/obl",
    { convicted: "Iquique CHL" },
  ],
  [
    "Courts/NNS/0/root in/IN/3/case Iquique/NNP/1/nmod convicted/VBN/1/acl by/IN/6/case critics/NNS/4/obl",
    { convicted: "-" },
  ],
  // What flies over a place, comes down on it or is put aboard for it.
  [
    "They/PRP/2/nsubj shoot/VBP/0/root drone/NN/2/obj over/IN/5/case Iquique/NNP/3/nmod",
    { shoot: "Iquique CHL" },
  ],
  [
    "They/PRP/2/nsubj rain/VBP/0/root rocket/NNS/2/obj on/IN/5/case Iquique/NNP/2/obl",
    { rain: "Iquique CHL" },
  ],
  ["They/PRP/2/nsubj drop/VBP/0/root sanction/NNS/2/obj on/IN/5/case Iquique/NNP/2/obl", { drop: "-" }],
  [
    "They/PRP/2/nsubj impose/VBP/0/root curfew/NN/2/obj on/IN/5/case Iquique/NNP/3/nmod",
    { impose: "Iquique CHL" },
  ],
  [
    "They/PRP/2/nsubj put/VBP/0/root two/CD/2/obj on/IN/5/case plane/NN/2/obl to/IN/7/case Iquique/NNP/5/nmod",
    { put: "Iquique CHL" },
  ],
  ["They/PRP/2/nsubj shoot/VBP/0/root plane/NN/2/obj to/IN/5/case Iquique/NNP/3/nmod", { shoot: "-" }],
  // On an island, of which nothing says that it is one.
  [
    "They/PRP/2/nsubj arrest/VBP/0/root two/CD/2/obj on/IN/5/case Socotra/NNP/2/obl",
    { arrest: "Socotra YEM" },
  ],
  ["They/PRP/2/nsubj drop/VBP/0/root claim/NN/2/obj on/IN/5/case Socotra/NNP/3/nmod", { drop: "-" }],
  // What is carried near a place is there, and what is done before a crowd; bridges stand where their town is.
  [
    "They/PRP/2/nsubj raid/VBP/0/root boats/NNS/2/obj carry/VBG/3/acl aid/NN/4/obj near/IN/7/case Iquique/NNP/4/obl",
    { raid: "Iquique CHL" },
  ],
  [
    "They/PRP/2/nsubj flog/VBP/0/root men/NNS/2/obj before/IN/5/case stadium/NN/2/obl in/IN/7/case Iquique/NNP/5/nmod",
    { flog: "Iquique CHL" },
  ],
  [
    "They/PRP/2/nsubj halt/VBP/0/root cars/NNS/2/obj on/IN/6/case Iquique/NNP/6/compound bridge/NN/2/obl",
    { halt: "Iquique CHL" },
  ],
  [
    "They/PRP/2/nsubj halt/VBP/0/root cars/NNS/2/obj on/IN/6/case Iquique/NNP/6/compound road/NN/2/obl",
    { halt: "-" },
  ],
  // Where who acts is meanwhile, and the site that "where" speaks of.
  [
    "Speak/VBG/6/advcl in/IN/3/case Iquique/NNP/1/obl ,/,/6/punct she/PRP/6/nsubj urged/VBD/0/root calm/NN/6/obj",
    { urged: "Iquique CHL" },
  ],
  [
    "In/IN/2/case Iquique/NNP/4/obl they/PRP/4/nsubj stormed/VBD/0/root banks/NNS/4/obj ,/,/5/punct where/WRB/9/advmod police/NNS/9/nsubj fired/VBD/5/acl:relcl",
    { stormed: "Iquique CHL", fired: "Iquique CHL" },
  ],
  // Who lives at a place acts there; a finite verb taken for a participle is still one.
  ["Resident/NN/4/nsubj of/IN/3/case Iquique/NNP/1/nmod rallied/VBD/0/root", { rallied: "Iquique CHL" }],
  [
    "In/IN/2/case Iquique/NNP/4/compound ,/,/2/punct bishops/NNS/0/root called/VBN/4/acl for/IN/7/case calm/NN/5/obl",
    { called: "Iquique CHL" },
  ],
  // Where something is sent or struck; a letter addresses who is there.
  ["They/PRP/2/nsubj send/VBP/0/root soldier/NN/2/obj to/IN/5/case Chile/NNP/2/obl", { send: "Chile CHL" }],
  ["They/PRP/2/nsubj send/VBP/0/root rice/NN/2/obj to/IN/5/case Chile/NNP/2/obl", { send: "-" }],
  ["They/PRP/2/nsubj send/VBP/0/root letter/NN/2/obj to/IN/5/case Iquique/NNP/2/obl", { send: "-" }],
  [
    "They/PRP/2/nsubj mounted/VBD/0/root a/DT/4/det raid/NN/2/obj on/IN/6/case Iquique/NNP/4/nmod",
    { mounted: "Iquique CHL" },
  ],
  // What takes place, what two verbs share, and who sits there.
  ["Raids/NNS/2/nsubj begin/VBP/0/root in/IN/4/case Iquique/NNP/2/obl", { Raids: "Iquique CHL" }],
  [
    "They/PRP/2/nsubj shot/VBD/0/root and/CC/4/cc hurt/VBD/2/conj him/PRP/4/obj in/IN/7/case Iquique/NNP/4/obl",
    { shot: "Iquique CHL", hurt: "Iquique CHL" },
  ],
  [
    "They/PRP/2/nsubj fired/VBD/0/root at/IN/4/case men/NNS/2/obl who/WP/6/nsubj wait/VBP/4/acl:relcl in/IN/8/case Iquique/NNP/6/obl",
    { fired: "Iquique CHL" },
  ],
  // What "where" and "from which" speak of, and the scene behind a colon.
  [
    "They/PRP/2/nsubj praised/VBD/0/root Chile/NNP/2/obj ,/,/7/punct where/WRB/7/advmod both/DT/7/nsubj signed/VBD/3/acl:relcl it/PRP/7/obj",
    { signed: "Chile CHL" },
  ],
  [
    "Most/JJS/2/nsubj stayed/VBD/0/root :/:/7/punct in/IN/5/case Iquique/NNP/2/obl men/NNS/7/nsubj rioted/VBD/2/parataxis",
    { rioted: "Iquique CHL" },
  ],
  // Why it is done is elsewhere.
  [
    "They/PRP/2/nsubj jail/VBP/0/root two/CD/2/obj for/IN/5/case raids/NNS/2/obl in/IN/7/case Iquique/NNP/5/nmod",
    { jail: "-" },
  ],
  // Who goes on elsewhere.
  [
    "They/PRP/2/nsubj flee/VBP/0/root to/TO/4/case Iquique/NNP/2/obl and/CC/6/cc return/VBP/2/conj to/TO/8/case Santiago/NNP/6/obl",
    { flee: "Iquique CHL", return: "Santiago CHL" },
  ],
];

checkWords("the place of", PLACES, (timed, token) =>
  written(placeOf(timed, 0, token, { speech: false, scenes })),
);

function written(place: Place | null): string | undefined {
  return place ? `${place.name} ${place.country ?? "-"}` : undefined;
}

// An act of speech is where it is heard; where its content lies is another matter.
const SPEECH: WordCases = [
  [
    "They/PRP/2/nsubj condemned/VBD/0/root a/DT/4/det raid/NN/2/obj in/IN/6/case Iquique/NNP/4/nmod",
    { condemned: "-" },
  ],
  [
    "They/PRP/2/nsubj called/VBD/0/root for/IN/4/case talks/NNS/2/obl in/IN/6/case Iquique/NNP/4/nmod",
    { called: "-" },
  ],
  [
    "They/PRP/2/nsubj told/VBD/0/root reporter/NN/2/obj in/IN/5/case Iquique/NNP/3/nmod",
    { told: "Iquique CHL" },
  ],
  [
    "They/PRP/2/nsubj sign/VBP/0/root an/DT/4/det accord/NN/2/obj in/IN/6/case Iquique/NNP/4/nmod",
    { sign: "Iquique CHL" },
  ],
  ["They/PRP/2/nsubj protested/VBD/0/root in/IN/4/case Iquique/NNP/2/obl", { protested: "Iquique CHL" }],
  // Who is told something is there; who urges something may speak of what is far away.
  [
    "Men/NNS/5/nsubj:pass in/IN/3/case Iquique/NNP/1/nmod were/VBD/5/aux:pass told/VBN/0/root",
    { told: "Iquique CHL" },
  ],
  ["Students/NNS/4/nsubj in/IN/3/case Iquique/NNP/1/nmod urged/VBD/0/root", { urged: "-" }],
];

checkWords("the place of the speech", SPEECH, (timed, token) =>
  written(placeOf(timed, 0, token, { speech: true, scenes })),
);
