/** Who takes part, where the words of the act alone do not say: each rule both ways. */

import { strict as assert } from "node:assert";
import { test } from "node:test";
import { readEventCases, writeEvents } from "../../../test/support/event-notation.ts";
import { codeArticle, loadKit, pageOf } from "../../index.ts";

const kit = await loadKit();
const rules = await loadKit(undefined, { rulesOnly: true });

const CASES = `
  # Of several the named ones.
  Kenya met envoys of six countries, including Uganda, Rwanda and Burundi. => CONSULT met KEN+UGA+RWA+BDI
  Norway discussed the crisis with several leaders, including those from Chile, Peru and Cuba. => CONSULT discussed NOR+CHL+PER+CUB
  Kenya met envoys of six countries. => CONSULT met KEN+UNK

  # Joined by an adjective, and behind a day.
  The World Court rejected U.S. and British objections to a case. => REJECT rejected IGO > USA+GBR
  Peru's president met separately Monday with Norwegian Foreign Minister Ada Berg. => CONSULT met PER+NOR
  The accord was signed by Peruvian President Ali Sow and Chilean Prime Minister Bo Lund. => SUPPORT signed PER+CHL

  # What is talked about takes no part, country or hostages.
  Biden discussed Iran with Macron. => CONSULT discussed USA+FRA
  The foreign ministers of Chad and Mali discussed Libya in Oslo. => CONSULT discussed TCD+MLI
  Norway discussed the hostage and tariff crises with Chile. => CONSULT discussed NOR+CHL

  # Whose aside it is, and who phones to say something; what "and" joins to it behind a comma has a verb of its own.
  Chad, whose crops rot in the fields, recalled its envoy to Niger, and Mali's trade minister praised Peru. => SANCTION recalled TCD > NER; SUPPORT praised MLI > PER
  Peru's minister telephoned Chile's president to urge restraint. => CONSULT telephoned PER+CHL; REQUEST urge PER > CHL

  # Whoever will not meet others refuses them; a noun that the tree joins to the verb stands beside the object.
  Chad will not meet Mali's rebels. => REJECT meet TCD > MLI
  Norway blamed the Malian army and its Russian partners in the Africa Corps. => ACCUSE blamed NOR > MLI+RUS

  # Who is sent receives nothing.
  Peru dispatched two hydrologists. => AID dispatched PER

  # What is sent, and who is given or told something.
  Peru dispatched a tanker to Chile. => AID dispatched PER > CHL
  Norway lent the police in Chile two boats. => AID lent NOR > CHL
  The rebels in Peru shot two men. Their commander ordered his men to fight on. => ASSAULT shot PER > PER; REQUEST ordered PER > PER

  # Two of one house, each by name.
  Senator Marco Rubio mocked Senator Ted Cruz's plan. => ACCUSE mocked USA > USA
  Chad's parliament mocked the lawmakers' plan. => ACCUSE mocked TCD

  # Provinces and towns that agree or refuse govern.
  Texas sued the federal government. => ACCUSE sued USA > USA

  # Counterparts are of whose country the words behind say.
  Peru's minister met her counterparts from Chile and Norway. => CONSULT met PER+CHL+NOR

  # Whom an adjunct is done to is not whose clause it hangs on; a person is what is told behind the name.
  President Clinton met prime minister Blair, praising him as a friend. => CONSULT met USA+GBR; SUPPORT praising USA > GBR
  Mali's army met Jo Sow, commander of the Chadian army. Sow was shot dead. => CONSULT met MLI+TCD; ASSAULT shot dead ? > TCD

  # Where police act they are at home.
  Peruvian police shot two men. The police dispersed a crowd in Santiago, Chile. => ASSAULT shot PER > PER; ASSAULT dispersed CHL > CHL

  # Whom the rest of the sentence is about.
  While Chad prepares to vote, French officials are urging restraint. => - prepares TCD; REQUEST urging FRA > TCD
  Chad has closed the border, prompting calls from Niger for restraint. => COERCE closed TCD; REQUEST calls NER > TCD
  Norway condemned the raid by Chad and vowed further sanctions. => ACCUSE condemned NOR > TCD; THREATEN vowed NOR > TCD
  Norway condemned the raid by Chad and pledged more openness. => ACCUSE condemned NOR > TCD; AGREE pledged NOR
  Norway is urging caution in its conversations with Malian officials. => REQUEST urging NOR > MLI
  Norway is urging caution with its skis. => REQUEST urging NOR
  The envoy of Norway offered to host talks in Accra. => AGREE offered NOR
  The attack on Peruvian rebels by Chadian troops drew protests. => ASSAULT attack TCD > PER; PROTEST protests ?

  # Those between whom something is called for.
  Norway called for a truce between Chad and Niger. => REQUEST called NOR > TCD+NER

  # What is told of one told before.
  Chad has closed the border. Niger condemned the decision. => COERCE closed TCD; ACCUSE condemned NER > TCD
  Peru accused Chile of theft. Chile rejected the accusation. => ACCUSE accused PER > CHL; - rejected CHL > PER
  Peru demanded an apology from Chile. Chile refused to apologise. => REQUEST demanded PER > CHL; REJECT refused CHL > PER
  Fighters of the Taliban shelled Kabul. The shelling killed two people. => ASSAULT shelled AFG > AFG; ASSAULT killed AFG > AFG
  Chile's president called the president of Peru. The two presidents agreed to meet. => CONSULT called CHL+PER; AGREE agreed CHL+PER

  The African Union met in Lima. The statement called on Chad to wait. => CONSULT met IGO; REQUEST called IGO > TCD
  The Security Council met in Lima. The resolution, drafted by France, calls on Chad to wait. => CONSULT met IGO; REQUEST calls IGO > TCD
  The Security Council met in Lima. The resolution urged Chad to wait. It condemns Niger for the attack. => CONSULT met IGO; REQUEST urged IGO > TCD; ACCUSE condemns IGO > NER
  Norway met Peru in Lima. The statement called on Chad to wait. => CONSULT met NOR+PER; REQUEST called ? > TCD
  Norway has kept Peru, its partner, informed of the talks. => - informed NOR > PER
  Kenya, along with Uganda, urged Chad to wait. => REQUEST urged KEN+UGA > TCD

  # Who speaks of what had been done goes on to speak.
  Norway said a convoy had been stopped and urged Chad to wait. => COERCE stopped ? said:named; REQUEST urged NOR > TCD said:named
  Norway said Peru had left the talks and closed the border. => SANCTION left PER said:named; COERCE closed PER said:named

  # At home in the country that the text is about.
  Chad has closed the border. A government spokesman rejected a call for talks. => COERCE closed TCD; REJECT rejected TCD
  Chad has closed the border. A foreign spokesman rejected a call for talks. => COERCE closed TCD; REJECT rejected UNK

  Chad is a quiet land. Chad grows cotton. Armed men attacked a policeman. => ASSAULT attacked TCD > TCD
  Chad is a quiet land. Chad grows cotton. Two suspects attacked a policeman. => ASSAULT attacked UNK > TCD
  Chad is a quiet land. Chad grows cotton. Displaced families accused the mayor of theft. => ACCUSE accused TCD > TCD
  Chad is a quiet land. Chad grows cotton. Refugees accused the mayor of theft. => ACCUSE accused UNK > TCD
  Chad is a quiet land. Chad grows cotton. Rebels burned three villages. => ASSAULT burned TCD > TCD
  Canada warned Haiti. Haiti warned Canada. Canada imposed sanctions on three bankers. => THREATEN warned CAN > HTI; THREATEN warned HTI > CAN; SANCTION imposed CAN > HTI

  # Clauses and names that the tree hung elsewhere.
  On 28 April the governor of Gao, Issa Sow, visited Lima. => CONSULT visited MLI+PER
  The ministry in Lima declined to comment, but a Chilean senator, Ada Berg, accused Peru of theft. => ACCUSE accused CHL > PER
  The State Department declined to comment, but a Chilean senator of Peruvian descent, Ada Berg, condemned the raids. => ACCUSE condemned CHL
  The move seemed aimed at heading off more trouble with Peru, which had condemned Chile's raid. => ACCUSE condemned PER > CHL
  Japan provided US$4 million for flood relief. => AID provided JPN
  Her neighbour, President Ada Berg of Peru, accused Chile of theft. => ACCUSE accused PER > CHL

  # With whom one speaks, to whom a border is closed, and who only pays.
  Norway's president spoke to the presidents of Chad and Mali. => CONSULT spoke NOR+TCD+MLI
  Norway closed all crossings into Chad. => COERCE closed NOR > TCD
  Norway repaired wells in Gao with money from Chile. => AID repaired NOR > MLI

  # Each other.
  India and Nepal share a river. Each has accused the other of theft. => COOPERATE share IND+NPL; ACCUSE accused IND+NPL > IND+NPL
  India and Nepal share a river. India accused the other users of theft. => COOPERATE share IND+NPL; ACCUSE accused IND
  India and Nepal fought for two days. Norway urged both to wait. => ASSAULT fought IND+NPL; REQUEST urged NOR > IND+NPL

  # Who hears of a quarrel, and who gives something its name.
  Norway threatened to take the case to the African Union. => THREATEN threatened NOR
  Norway threatened to send troops to Chad. => THREATEN threatened NOR > TCD
  Kenya expressed outrage over Chad's latest raid. => ACCUSE expressed outrage KEN > TCD
  Norway has offered guards from its border service. => AGREE offered NOR

  # Where something was, who is sent, and to whom words are sent.
  Norway condemned two bomb attacks in Kenya. => ACCUSE condemned NOR
  Norway condemned Kenya's raids in Chad. => ACCUSE condemned NOR > KEN
  In a telegram to Chile's president, Norway's king condemned the attack. => ACCUSE condemned NOR
  Peru and Chile agreed to meet in Quito. => AGREE agreed PER+CHL
  Peru agreed to build a school in Quito. => AGREE agreed PER > ECU
  Chadian and Nigerien troops fought over a ridge above Zinder. => ASSAULT fought TCD+NER
  Chad's rebels attacked a post near Zinder. => ASSAULT attacked TCD > NER
  NATO sent two frigates to Finland. => MOBILIZE sent IGO > FIN
  Peru released two soldiers. => RETREAT released PER > PER
  Peru withdrew two battalions. => RETREAT withdrew PER
  Hungary sent 70 policemen to Malta. => MOBILIZE sent HUN > MLT

  # Who stands between commas, who owns what is asked for, and who fires on whom.
  Canada, whose companies own two of the biggest mines in Peru, urged its citizens to leave the area. => REQUEST urged CAN > CAN
  The European Union, its biggest donor, called on Chad to wait and said it would pay. => REQUEST called IGO > TCD
  A Thai gunboat fired on three Cambodian trawlers in disputed waters on Thursday, officials said. => ASSAULT fired THA > KHM
  Two soldiers killed in Gao, officials said. => ASSAULT killed ? > MLI
  Rebels in eastern Congo freed 14 hostages in Kinshasa. The government spokesman blamed Rwanda. => RETREAT freed COD > COD; ACCUSE blamed COD > RWA
  Police in Congo arrested two men in Goma. => COERCE arrested COD > COD
  Kenyan soldiers were shot at by Ugandan rebels. => ASSAULT shot UGA > KEN
  Peru's interior minister, Rosa Quispe, defended the police. The opposition called for her resignation. => SUPPORT defended PER > PER; REQUEST called PER > PER
  Police in Chad detained a journalist. Amnesty International demanded his release. => COERCE detained TCD > TCD; REQUEST demanded NGO
  Washington's envoy, Peter Hall, arrived in Chad. Amnesty International demanded his release. => CONSULT arrived USA > TCD; REQUEST demanded NGO
  Russia has been accused by Georgia of supplying the separatists with missiles. => ACCUSE accused GEO > RUS
  Peru's ambassador to Chile was recalled for consultations. => SANCTION recalled PER > CHL
  Peru's ambassador to Chile was expelled on Monday. => SANCTION expelled CHL > PER

  # Two of one government.
  Peru's ombudsman criticised the minister. => ACCUSE criticised PER > PER
  Peru's foreign ministry summoned the mayor of Lima. => ACCUSE summoned PER > PER
  Peru's ministers criticised the ministers. => ACCUSE criticised PER

  # Who does it, past what the tree made of the words beside.
  Norway is wary. Neighbouring Sweden closed its border. => - wary NOR; COERCE closed SWE
  Mali and Niger, the country's partners in the alliance, promised 500 soldiers. => AGREE promised MLI+NER
  Mali and Niger, and envoys of Chad, promised 500 soldiers. => AGREE promised MLI+NER+TCD
  Fighters of a jihadist group attacked Chad. => ASSAULT attacked TCD > TCD

  # Whose the weapon, the unit and the craft are that do it.
  An Eritrean unit attacked a Chadian patrol. => ASSAULT attacked ERI > TCD
  Peru and Chile shelled each other. French jets bombed Lima. => ASSAULT shelled PER+CHL; ASSAULT bombed FRA > PER

  # Whom a speaker, a rebel and a union mean by their own.
  Chad is a quiet land, Chad said. Rebels freed their leader. => RETREAT freed TCD > TCD
  Peru denied that its troops had crossed the border and threatened to close it. => - denied PER; MOBILIZE crossed PER negated said:named; THREATEN threatened PER
  NATO, whose Finnish soldiers met Chadian rebels, denied any role. => CONSULT met FIN+TCD; - denied IGO
  Brazil, whose Chilean guests make wine, has accused Peru of theft. => ACCUSE accused BRA > PER
  Peru's president, an ally, praised Chile. => SUPPORT praised PER > CHL
  Mexico deported 40 gang members to Honduras, where they were jailed. => COERCE deported MEX > MEX; COERCE jailed ? > MEX
  Norway is sending tents at Bamako's request. => AID sending NOR > MLI ongoing
  Chad retook the town of Gao from the rebels. => COERCE retook TCD > TCD
  Chad grows cotton, Chad said. Talks between the government and the Peruvian union collapsed. => CONSULT Talks TCD+PER
  Peru's cabinet approved the deal, and Chile ratified it. => SUPPORT approved PER; SUPPORT ratified CHL > PER

  # A town tells the country where no other of its name does.
  Police fired on students in Lampang. => ASSAULT fired THA > THA
  Police fired on students in Springfield Hollow. => ASSAULT fired UNK > UNK

  # Whose people are, where the article is about one country.
  Peru is ready, the Peruvian government said. Peru will close its border. The provincial council asked Chile for help. => COERCE close PER future; REQUEST asked PER > CHL
  Peru is ready, the Peruvian government said. Peru will close its border. Foreign governments asked Chile for help. => COERCE close PER future; REQUEST asked UNK > CHL
`;

/** By the rules alone, which find nobody here: the trained choice of recipients adds Chad and Norway all the same. */
const BY_RULES = `
  Survivors said that rebels abducted two girls of Chad and attacked a bus. => ASSAULT abducted TCD > TCD said:anonymous; ASSAULT attacked TCD said:anonymous
  Norway renewed its calls for Chad to free the miners. => REQUEST calls NOR > TCD
  Norway is calling for the United States to step up efforts against the rebels. => REQUEST calling NOR > USA
  Norway called for the troops of Chad to be withdrawn. => REQUEST called NOR
  Niger, Chad's ally, called the raid a provocation. => ACCUSE called NER
  A Chinese newspaper close to the party called for a boycott of Norway. => REQUEST called CHN
`;

for (const { text, expected } of readEventCases(BY_RULES)) {
  test(`parties by rules: ${text}`, () => {
    const coded = codeArticle(pageOf({ text, published: "2021-05-05" }), rules);
    assert.equal(writeEvents(coded.events), expected);
  });
}

for (const { text, expected } of readEventCases(CASES)) {
  test(`parties: ${text}`, () => {
    const coded = codeArticle(pageOf({ text, published: "2021-05-05" }), kit);
    assert.equal(writeEvents(coded.events), expected);
  });
}
