/**
 * Words in the name of a body that tell what kind of body it is.
 *
 *     "the Coast Herald"                       JRN
 *     "the Association of Railway Workers"     LAB, which stands before NGO in the list
 *     "the Lake Relief Forum"                  NGO
 *
 * Lower case. Of several kinds the first in the list holds; councils and committees: entities/draft-names.ts. Leaves to others: bodies that the lexicon knows (lexicon/parties).
 */

import type { Sector } from "../../model/plover.ts";

export const NAME_SECTORS: readonly (readonly [sector: Sector, words: string])[] = [
  ["NGO", "relief humanitarian"],
  ["LAB", "workers workers' union unions labour labor syndicate miners miners' teachers teachers' dockers dockers' nurses nurses' seafarers seafarers' drivers drivers' railwaymen journalists' syndicat sindicato sindacato trabajadores trabalhadores travailleurs"],
  ["COP", "police policing constabulary gendarmerie"],
  ["JUD", "court tribunal prosecutor prosecutor's prosecutors judges judges' magistrates lawyers lawyers' advocates"],
  ["LEG", "parliament senate legislature"],
  ["REL", "church diocese archdiocese bishops bishops' mosque ulema christian catholic protestant muslim islamic buddhist clerics churches synod orthodox evangelical methodist baptist presbyterian lutheran anglican pentecostal patriarchate episcopal sangha rabbinate"],
  ["REB", "liberation resistance brigades mujahideen"],
  ["MIL", "army navy battalion regiment brigade squadron command"],
  ["JRN", "herald times gazette tribune news radio television tv broadcasting journal chronicle telegraph courier newspaper media"],
  ["MED", "hospital clinic medical doctors"],
  ["AGR", "farmers farmers' peasants peasants' growers growers' fishermen fishermen's herders herders' campesinos camponeses paysans éleveurs ganaderos pêcheurs pescadores fisherfolk pastoralists"],
  ["BUS", "ltd limited inc corp corporation company bank holdings steel mining oil petroleum airlines airways shipping lines industries plc gmbh chamber traders exporters employers manufacturers producers insurance breweries motors telecom telecoms cement sugar gold minerals société sociedad sociedade compagnie compañía companhia empresa minera minière mineira"],
  ["PTY", "party democrats congress socialists republicans parti partido partito"],
  ["IGO", "basin intergovernmental interstate multinational"],
  ["EDU", "university college school academy students students'"],
  ["GOV", "ministry department authority agency directorate bureau secretariat administration immigration customs"],
  ["NGO", "forum foundation institute centre center watch network rights charity trust initiative mothers women society association league observatory campaign aid collectif colectivo ligue observatoire observatorio fundación fundação femmes mujeres mulheres droits derechos direitos"],
];
