/** Sentences through the real stages, in pairs that show each rule both ways. */

import { strict as assert } from "node:assert";
import { test } from "node:test";
import { readEventCases, writeEvents } from "../../test/support/event-notation.ts";
import { codeArticle, loadKit, pageOf } from "../index.ts";

const kit = await loadKit();
const rules = await loadKit(undefined, { rulesOnly: true });

const CASES = `
  # Who, to whom.
  Norway urged Italy to wait. => REQUEST urged NOR > ITA
  Italy was urged by Norway to wait. => REQUEST urged NOR > ITA
  France and Germany urged Italy to wait. => REQUEST urged FRA+DEU > ITA
  Brazil rejected an offer by Peru on Tuesday. => REJECT rejected BRA > PER
  Kenya, which had condemned the raid, called for restraint. => ACCUSE condemned KEN; REQUEST called KEN
  Talks between Serbia and Kosovo took place in Vienna. => CONSULT Talks SRB+XKX
  Chile held talks with Bolivia. => CONSULT held talks CHL+BOL
  The government of Japan issued a warning to North Korea. => - warning JPN > PRK
  Canada is willing to meet Cuba. => AGREE willing CAN > CUB

  France vowed to attack Libya. => THREATEN vowed FRA > LBY
  France vowed not to attack Libya. => AGREE vowed FRA > LBY
  The United States promised that it would not invade Cuba. => AGREE promised USA > CUB

  # What a verb with a preposition moves is its object, and not who stands behind the preposition.
  Denmark handed over ambulances to Kenya. => AID handed DNK > KEN
  Denmark handed over a suspect to Kenya. => COOPERATE handed over DNK > KEN
  Chad blocked the road to Gao, preventing a convoy of the World Food Programme from reaching the town. => COERCE blocked TCD > MLI; COERCE preventing TCD > IGO
  Kenya said it would deploy troops if Somalia attacked. => THREATEN deploy KEN > SOM said:named if:"if Somalia attacked"
  Kenya said it would deploy troops only if Somalia paid. => MOBILIZE deploy KEN hypothetical said:named if:"if Somalia paid"
  Norway flew 13 tons of medicine into Malawi. => AID flew NOR > MWI
  Norway's foreign minister flew into Malawi. => CONSULT flew NOR > MWI

  # A subject that the tree hangs on the auxiliary.
  Ghana has so far refused to send peacekeepers to Mali. => REJECT refused GHA > MLI

  # Whoever did not let somebody refused; who has not may still do so.
  Kenya did not allow the envoys of Chad to enter the camp. => REJECT allow KEN > TCD
  Kenya has not allowed the envoys of Chad to enter the camp. => RETREAT allowed KEN > TCD negated

  # Who is called something is not rung up.
  Kenya's president called the envoy of Chad a stupid man. => ACCUSE called KEN > TCD+KEN
  Kenya's president called the envoy of Chad on Friday. => CONSULT called KEN+TCD

  # The phrase behind two nouns belongs to both: violence is no offer.
  Kenya expressed its rejection and strong condemnation of the violence in Chad. => ACCUSE condemnation KEN

  # What something is done for is not told as a second act of the kind.
  Kenya opened the road to Chad to let convoys through. => RETREAT opened KEN > TCD

  # An end of a strike is a public act, whoever ends it.
  The bakers in Lagos will not end their strike. => REJECT end NGA

  # To hit back is said with words unless weapons are named.
  Cuba hit back at Spain. => ACCUSE hit back CUB > ESP
  Cuba hit back at Spain with air strikes. => ASSAULT hit back CUB > ESP

  # An act held out by who would do it is a threat.
  Ethiopia says it will attack Eritrea. => THREATEN attack ETH > ERI said:named
  Ethiopia says it will not attack Eritrea. => nothing
  Analysts say Ethiopia will attack Eritrea. => nothing
  Kenya warned that it would publish the lists if Chad arrested the envoy. => THREATEN warned KEN > TCD if:"if Chad arrested the envoy"
  Kenya warned that the dam would burst if the rain went on. => - warned KEN if:"if the rain went on"

  # A warning put in between, or hung on whom it is given to, says what is around it.
  Kenya warned ships of Chad that they would be seized if they loaded grain. => THREATEN warned KEN > TCD if:"if they loaded grain"
  Two Malian soldiers were killed and five Chadian villagers wounded. => ASSAULT killed ? > MLI; ASSAULT wounded ? > TCD

  # Whom it concerns, where nobody is addressed.
  Chad withdrew its troops from Niger. => RETREAT withdrew TCD > NER
  Rebels stormed a Malian army camp. => ASSAULT stormed MLI > MLI
  The rockets fired by Eritrea hit a base. => ASSAULT hit ERI
  Kenyan troops were deployed along the border. => MOBILIZE deployed KEN
  Three diplomats were expelled from Chile. => SANCTION expelled CHL > UNK
  Norway held talks in Oslo with Chile. => CONSULT held talks NOR+CHL
  Ahead of the vote, Norway on Monday urged Italy to wait. => REQUEST urged NOR > ITA
  Chile said that it would not retaliate for the raid. => AGREE said CHL

  # Hosts, one's own people, and whom an act reaches through its object.
  The French president flew to Rome on Friday. => CONSULT flew FRA > ITA
  Chile demanded that the rebels be disarmed. => REQUEST demanded CHL
  Kenya has refused direct talks with the Ugandan rebels. => REJECT refused KEN > UGA

  # Did it happen?
  Norway has decided to lift the ban. => CONCEDE lift NOR future
  Norway did not urge Italy to wait. => REQUEST urge NOR > ITA negated
  Norway has never condemned Italy. => ACCUSE condemned NOR > ITA negated
  Norway and Italy failed to reach an agreement. => SUPPORT reach NOR+ITA negated
  Norway will meet Italy on Friday. => AGREE meet NOR+ITA future
  Norway will send aid to Malta. => AGREE send NOR > MLT future
  India wants to withdraw its troops. => nothing
  India fears an attack by Pakistan. => - fears IND > PAK
  India is preparing for a ground offensive against Pakistan. => MOBILIZE preparing IND > PAK ongoing
  Troops of Ethiopia attacked Eritrea on Sunday. => ASSAULT attacked ETH > ERI
  Ethiopia might attack Eritrea. => nothing

  # What could not be done was not done, what is only asked nobody reports, and a name given in passing is no act.
  Chile and Peru could not agree on a date. => AGREE agree CHL+PER negated
  Chile and Peru were unable to agree on a date. => AGREE agree CHL+PER negated
  Chile would not say when it would meet Peru. => nothing
  Kenya condemned what it called aggression by Chad. => ACCUSE condemned KEN > TCD
  Kenya ruled out any compromise over what it calls holy land. => REJECT ruled out KEN
  Kenya gave no reason for the visit by Chad. => nothing
  Kenya has not taken sides between Chad and Niger. => nothing

  # What is refused, not fixed yet or called off; and what was planned and is past.
  Ghana would not accept the plan of Togo. => REJECT accept GHA > TGO
  Ghana would not have accepted the plan of Togo. => AGREE accepted GHA > TGO negated hypothetical
  Togo has not planned a visit to Ghana. => AGREE planned TGO > GHA negated future
  Togo will not schedule talks with Ghana. => REJECT schedule TGO > GHA
  Ghana called off talks with Togo. => REJECT called off GHA > TGO
  Ghana called off the attack on the town. => RETREAT called off GHA
  The planned talks between Ghana and Togo never took place. => CONSULT talks GHA+TGO negated
  The planned talks between Ghana and Togo took place on Sunday. => CONSULT talks GHA+TGO

  # Of what there is no trace, and what nobody means to do.
  There is no evidence that Ghana armed the rebels in Togo. => AID armed GHA > TGO negated
  There is evidence that Ghana armed the rebels in Togo. => AID armed GHA > TGO
  There was no sign of a withdrawal by Togo. => RETREAT withdrawal TGO negated
  Ghana has no intention of withdrawing its troops. => REJECT withdrawing GHA

  # A denial on "short", and a participle that the tree took for an attribute.
  Chad condemned the raid but stopped short of expelling Kenyan diplomats. => ACCUSE condemned TCD; SANCTION expelling TCD > KEN negated
  The army of Chad said it had not targeted civilians. => ASSAULT targeted TCD > TCD negated said:named

  Chile will lift the ban. => CONCEDE lift CHL future
  Chile will not lift the ban. => REJECT lift CHL
  Chile did not lift the ban. => CONCEDE lift CHL negated
  Norway said it would send aid to Malta. => AGREE send NOR > MLT said:named
  No official of Norway met the delegation of Malta. => CONSULT met NOR+MLT negated
  Russia, which has bases in Syria, condemned Israel. => ACCUSE condemned RUS > ISR

  # Words that deny, wherever they stand.
  Peru has not, so far, asked Chile for help. => REQUEST asked PER > CHL negated
  Peru has often asked Chile for help. => REQUEST asked PER > CHL
  Chad left the talks without condemning Niger. => SANCTION left TCD; ACCUSE condemning TCD > NER negated
  Kenya no longer supports Uganda. => SUPPORT supports KEN > UGA negated
  Neither Nepal nor India has condemned China. => ACCUSE condemned NPL+IND > CHN negated
  Not a single minister of Peru condemned Chile. => ACCUSE condemned PER > CHL negated
  Not only Peru condemned Chile. => ACCUSE condemned PER > CHL
  Sudan did not launch any raid on Chad. => ASSAULT launch SDN > TCD negated
  Malta is hesitating; Cyprus supports Greece. => SUPPORT supports CYP > GRC
  Ghana denied that its soldiers were present and condemned Togo. => - denied GHA; ACCUSE condemned GHA > TGO
  Benin denied a report that it had expelled the ambassador of Togo. => - denied BEN; SANCTION expelled BEN > TGO negated said:named
  Figures that Togo disputed show a fall. => nothing
  The rebels of Chad have neither withdrawn from Niger nor laid down their arms. => RETREAT withdrawn TCD > NER negated; RETREAT laid down their arms TCD negated
  Norway did not urge Chad to wait, nor did it train soldiers of Niger. => REQUEST urge NOR > TCD negated; AID train NOR > NER negated
  At no point did Norway arm the rebels of Chad. => AID arm NOR > TCD negated
  Norway has not condemned Kenya and praised Chad. => ACCUSE condemned NOR > KEN negated; SUPPORT praised NOR > TCD
  No fewer than forty Malian soldiers were killed. => ASSAULT killed ? > MLI
  No Malian soldiers were killed. => ASSAULT killed ? > MLI negated
  Norway has not denied arming the rebels of Chad. => - denied NOR negated; AID arming NOR > TCD said:named
  Norway denied arming the rebels of Chad. => - denied NOR; AID arming NOR > TCD negated said:named

  # What was to be and then was not, and what only happens or is recorded.
  Talks between Chad and Niger were to have begun in May but did not take place. => CONSULT Talks TCD+NER negated
  Chad planned talks with Niger but did not say when. => AGREE planned TCD > NER future
  The threatened strike by Kenyan nurses never materialised. => PROTEST strike KEN negated
  No clashes between Chad and Niger were reported. => ASSAULT clashes TCD+NER negated
  There were no reports of raids by Chad. => ASSAULT raids TCD negated
  Talks between Chad and Niger failed to resume. => CONSULT Talks TCD+NER negated
  Talks between Chad and Niger are due to resume on Friday. => AGREE Talks TCD+NER future
  Two days of talks between Chad and Niger ended on Monday. => CONSULT talks TCD+NER

  # To leave off is an act; what is left off, meant or not hindered is none.
  The army of Chad stopped shelling Niger. => RETREAT shelling TCD > NER
  Norway stopped supplying arms to Chad. => SANCTION stopped NOR > TCD
  Kenya called off its strikes on Chad. => CONCEDE called off KEN > TCD
  Kenya has not barred the envoy of Chad from visiting Niger. => REJECT barred KEN > TCD negated
  Chad agreed to wait but did not sign the accord with Niger. => AGREE agreed TCD; SUPPORT sign TCD+NER negated
  Kenya said it would stop issuing visas to Chad if the dam was filled. => THREATEN stop KEN > TCD said:named if:"if the dam was filled"
  Kenya said it would sue Chad if the dam was filled. => THREATEN sue KEN > TCD said:named if:"if the dam was filled"
  Mali, which was French until 1960, condemned Niger. => ACCUSE condemned MLI > NER

  # What is planned is the act, and what is under way lasts.
  Norway plans to expel the ambassador of Italy. => SANCTION expel NOR > ITA future
  Norway has no plans to expel the ambassador of Italy. => - plans NOR negated
  Norway had planned to hold talks with Italy. => AGREE hold talks NOR+ITA future
  Togo is being bombed by Benin. => ASSAULT bombed BEN > TGO ongoing
  Togo was bombed by Benin. => ASSAULT bombed BEN > TGO
  Togo was reported to have expelled the ambassador of Benin. => SANCTION expelled TGO > BEN said:anonymous

  # How a source speaks is no act.
  A diplomat of Chile who asked not to be named said Peru had condemned Bolivia. => ACCUSE condemned PER > BOL said:anonymous
  A diplomat of Chile asked Peru to be heard. => REQUEST asked CHL > PER

  # What is no public act.
  Women should avoid offering anything to the judge. => nothing
  Travel agencies in Cuba often offer cheaper services. => nothing
  Achieving order would require the government of Argentina to act. => nothing

  # An act that a frame knows needs no names.
  The depot was shelled again on Tuesday. => ASSAULT shelled ?
  Residents were told to leave the valley. => REQUEST told ? > UNK
  Norway urged Italy to wait. Italy condemned Norway. Malta accused Italy of a raid. The depot was shelled again on Tuesday. => REQUEST urged NOR > ITA; ACCUSE condemned ITA > NOR; ACCUSE accused MLT > ITA; ASSAULT shelled ?
  Norway urged Italy to wait. Italy condemned Norway. Malta accused Italy of a raid. Residents were told to leave the valley. => REQUEST urged NOR > ITA; ACCUSE condemned ITA > NOR; ACCUSE accused MLT > ITA; REQUEST told ? > NOR

  Norway urged Italy to wait. Italy condemned Norway. Malta accused Italy of a raid. The harbour has promised Italy tents. => REQUEST urged NOR > ITA; ACCUSE condemned ITA > NOR; ACCUSE accused MLT > ITA; AGREE promised ? > ITA
  The harbour has promised Italy tents. => nothing
  The old woman thanked her neighbour. => nothing

  # What is joined to an attempt was done.
  Rebels in Mali tried to cross the river and shelled the port. => ASSAULT shelled MLI

  # Who says so?
  Officials in Norway said Italy had rejected the offer. => REJECT rejected ITA said:anonymous
  Italy had rejected the offer, officials in Norway said. => REJECT rejected ITA said:anonymous
  According to the Foreign Ministry of Norway, Italy rejected the offer. => REJECT rejected ITA said:named
  Reuters reported that Italy had rejected the offer. => REJECT rejected ITA said:outlet

  # In public or in private?
  Italy was privately urged by Norway to wait. => REQUEST urged NOR > ITA private
  Norway criticized Italy in a televised speech. => ACCUSE criticized NOR > ITA public

  # On which condition, with which lever?
  Norway threatened to withhold grain shipments if Italy attacked Malta. => THREATEN threatened NOR > ITA if:"if Italy attacked Malta" means:"withhold grain shipments"
  Egypt will release the prisoners unless Sudan closes the border. => CONCEDE release EGY > EGY future if:"unless Sudan closes the border"
`;

/** Of the rules alone: what the second opinion would add says nothing of them. */
const BY_RULES = `
  # A pronoun for a thing is what it stands for.
  The treaty is old. Norway left it. => SANCTION left NOR
  The cottage is old. Norway left it. => nothing

  # A name or pronoun stands for the word of its kind.
  Rebels in Mali met France. They retreated from the port. => CONSULT met MLI+FRA; RETREAT retreated MLI
  The boys met France. They retreated from the port. => CONSULT met FRA

  # The first word of a sentence names nobody by its capital; an act that takes place may be between.
  Fresh talks took place between Serbia and Kosovo. => CONSULT talks SRB+XKX
  Serbian talks took place with Kosovo. => CONSULT talks SRB+XKX
  There has been no meeting between Serbia and Kosovo. => CONSULT meeting SRB+XKX negated

  Kyiv did not wait, nor has it signed the contract. => SUPPORT signed UKR negated
  Kyiv did not wait; it has signed the contract. => SUPPORT signed UKR

  # What somebody had to do he did; what he wants to say he says.
  Norway had to recall its ambassador from Italy. => SANCTION recall NOR > ITA
  Norway has to recall its ambassador from Italy. => nothing
  Malta said that Norway had to recall its ambassador from Italy. => nothing
  "We want to thank Norway for its help," the president of Malta said. => SUPPORT thank MLT > NOR said:named
  "They want to thank Norway for its help," the president of Malta said. => nothing

  # A list that "or" closes shares what denies its first verb; what something is done for nobody reports.
  Norway has not condemned, praised or thanked Kenya. => ACCUSE condemned NOR negated; SUPPORT thanked NOR > KEN negated

  # "Neither" where the tree makes it open a clause; of those who deny, what they deny and what they do besides.
  Kenya has neither signed nor ratified the treaty. => SUPPORT signed KEN negated; SUPPORT ratified KEN negated
  Norway accused Chad of the raid, which Chad denied. => ACCUSE accused NOR > TCD said:named; - denied TCD
  Chad denied that its men had fired and condemned the raid. => - denied TCD; ACCUSE condemned TCD
  A demand by Norway for a truce was refused by Chad. => REQUEST demand NOR; REJECT refused TCD > NOR

  # Who will not be threatened refuses, and who leaves off helping cuts relations.
  Moldova would not be blackmailed by Russia, its president said. => REJECT blackmailed MDA > RUS said:named
  Kenya stopped handing out rations in Chad. => SANCTION handing out KEN > TCD
  Chad borrowed money to attack Niger. => nothing
  Chad sent soldiers to attack Niger. => ASSAULT attack TCD > NER

  # A word behind "rather than" denies nothing.
  The visit by Chad to Kenya was postponed rather than cancelled. => REJECT postponed ? > TCD

  # A phrase that the tree hangs on the particle; a demand that the tree takes for an attribute.
  Chadian troops pulled back from the town of Bol. => RETREAT pulled back TCD
  Chad lost a convoy, and appealed to Niger to spare hospitals. => REQUEST appealed TCD > NER
  Chad refused to recognize the result and called on its supporters to stay. => REJECT refused TCD; REQUEST called TCD > TCD

  # In news what is done to something of its kind needs no names.
  Norway urged Italy to wait. Italy condemned Norway. Malta accused Italy of a raid. A second round is planned for Sunday. => REQUEST urged NOR > ITA; ACCUSE condemned ITA > NOR; ACCUSE accused MLT > ITA; AGREE planned ? future

  # Nobody by rule; the trained choice of recipients adds Zimbabwe and France all the same.
  Thousands of nurses demonstrated in Zimbabwe on Monday. => PROTEST demonstrated ZWE
  After the attack by rebels in Mali, France seems to hesitate. => ASSAULT attack MLI
`;

for (const { text, expected } of readEventCases(BY_RULES)) {
  test(`events by rules: ${text}`, () => {
    const coded = codeArticle(pageOf({ text, published: "2021-05-05" }), rules);
    assert.equal(writeEvents(coded.events), expected);
  });
}

for (const { text, expected } of readEventCases(CASES)) {
  test(`events: ${text}`, () => {
    const coded = codeArticle(pageOf({ text, published: "2021-05-05" }), kit);
    assert.equal(writeEvents(coded.events), expected);
  });
}

test("a long text that hardly tells of public acts is no news: there both sides must be known", () => {
  const told = "Residents were told to leave the valley. Norway condemned Italy.";
  const calm = `${"The path winds along the river. ".repeat(40)}${told}`;
  assert.equal(
    writeEvents(codeArticle(pageOf({ text: told }), kit).events),
    "REQUEST told ? > NOR; ACCUSE condemned NOR > ITA",
  );
  assert.equal(writeEvents(codeArticle(pageOf({ text: calm }), kit).events), "ACCUSE condemned NOR > ITA");
});
