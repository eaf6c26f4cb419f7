/**
 * English words around names of places, by which it is told where something happened.
 *
 *     off the [coast] of Chile, the Gao [bombing]        what stands for the place, or happened there
 *     [residents] of Gao, sent [troops] to Gao           who is there
 *     clashed [over] a raid in Gao, a [demand] for ...   spoken of from elsewhere
 *
 * Prepositions of place and verbs of motion are in time-words.ts.
 */

import type { SceneWords } from "../scene-words.ts";

const words = (list: string): readonly string[] => list.split(" ");

export const SCENE_WORDS: SceneWords = {
  placeNouns: words(
    "city town village port province region state island district capital airport airfield camp valley suburb enclave peninsula county prefecture department municipality hamlet settlement neighborhood neighbourhood resort territory locality",
  ),
  areas: words(
    "airport airfield camp district province county prefecture municipality governorate township village island peninsula neighborhood neighbourhood quarter suburb crossing region territory sector zone area heights camps districts provinces counties prefectures municipalities governorates townships villages islands neighborhoods neighbourhoods quarters suburbs crossings regions territories sectors zones areas",
  ),
  namedAfter: words(
    "bridge pass oasis junction checkpoint commune canton borough ward gorge area zone sector compound stronghold bastion garrison cities towns ports states",
  ),
  parts: words(
    "part coast coastline outskirts centre center heart middle north south east west northeast northwest southeast southwest suburbs edge shore shores streets square waters skies airspace border area areas section corner interior countryside desert hills mountains archipelago forest forests jungle valley oasis delta basin plains slopes foothills banks side fringes vicinity surroundings approaches entrance foot mouth tip front courtyard grounds gate gates premises hall lobby kitchen room yard",
  ),
  sides: words("north south east west northeast northwest southeast southwest"),
  surroundings: words(
    "outskirts edge edges suburbs streets coast shore shores fringes vicinity approaches surroundings entrance",
  ),
  venues: words(
    "summit conference rally meeting forum talks ceremony airport embassy consulate court courthouse courtroom hospital university school prison jail stadium market mosque church cathedral temple hotel station palace square street avenue boulevard bridge harbour harbor port waterfront headquarters office base zoo park road highway terminal garrison barracks refinery plant mine factory warehouse monastery shrine clinic camp",
  ),
  flying: words(
    "fly shoot down intercept circle patrol hover drop crash explode burst drone aircraft jet helicopter balloon missile rocket plane airliner warplane bomber flight",
  ),
  strikes: words(
    "bombing blast explosion massacre shooting attack crash quake earthquake siege riot clash fire stampede airstrike strike raid assault bombardment shelling blockade offensive incursion occupation capture seizure curfew lockdown",
  ),
  routes: words("road highway motorway route railway track path bridge stretch"),
  inhabitants: words("resident inhabitant villager townspeople"),
  sent: words(
    "troop soldier force police policeman marine commando officer battalion brigade regiment division squadron unit contingent reinforcement army ship warship vessel frigate destroyer cutter submarine fleet carrier group aircraft jet plane bomber fighter helicopter tank patrol team mission delegation envoy emissary mediator representative diplomat observer monitor inspector investigator expert adviser advisor peacekeeper doctor medic rescuer",
  ),
  messages: words(
    "letter message note protest signal warning invitation request appeal complaint demand report document file case bill word greeting congratulation condolence",
  ),
  visits: words("visit trip journey tour"),
  vehicles: words("plane flight bus train ferry ship boat helicopter lorry truck aircraft jet convoy"),
  entries: words("access entry entrance passage"),
  apart: words("over about after before since following despite amid regarding concerning until like than"),
  apartNouns: words("connection response retaliation revenge support solidarity reaction relation exchange return favor favour"),
  sought: words("demand call plan bid request push appeal campaign proposal hope need case support responsibility deadline date"),
  punishing: words(
    "arrest detain jail imprison sentence convict charge try indict prosecute fine punish sanction condemn blame apologise apologize",
  ),
  staying: words(
    "sit stand wait stay live gather camp shelter sleep hide queue work play pray station deploy base anchor dock moor hold overlook carry load pack transport travel drive ride drift fish park escort guard",

  ),
  hails: words("rain lob drop fall land crash swoop descend hurl launch unleash fire shower pour loose"),
  munitions: words(
    "rocket missile bomb shell mortar grenade drone leaflet phosphorus munition fire volley salvo stone bullet projectile explosive gas round",
  ),
  upon: words(
    "sanction embargo ban tariff levy tax claim pressure talk report statement position policy view book decision question dispute law treaty impose focus comment call rely depend insist agree vote decide speak write cut",
  ),
  happening: words("hold happen occur stage host convene organize organise take locate"),
  listeners: words("reporter journalist correspondent audience crowd supporter"),
  gatherings: words(
    "rally conference briefing meeting summit session hearing ceremony forum interview lecture gathering court tribunal parliament talk",
  ),
  gathered: words("at in during to before on"),
  addressing: words("tell address brief inform call convene host attend"),
  hosting: words("host hold convene attend chair open close join leave"),
  holding: words("take hold lose control defend"),
  regards: words("confidence trust faith belief believe interest hope share stake investment"),
  done: words("sign initial ratify conclude bar block summon turn"),
};
