/**
 * Political parties of countries of which political-parties.ts and seats.ts have none or one: sector PTY, in government or in opposition.
 * Names that parties of several countries bear ("Labour Party") are left out: alone they name nobody.
 * Source: the names that the parties bear; facts, no text was copied.
 */

import type { BodyEntry } from "../party-entry.ts";

type Row = readonly [id: string, name: string, ...aliases: string[]];

const of = (code: string, ...rows: readonly Row[]): BodyEntry[] =>
  rows.map(([id, name, ...aliases]) => ({ id, name, aliases, code, sector: "PTY" }));

export const MORE_POLITICAL_PARTIES: readonly BodyEntry[] = [
  // Africa.
  ...of("BEN", ["fcbe", "Cowry Forces for an Emerging Benin", "FCBE"], ["upr-benin", "Progressive Union for Renewal"], ["les-democrates", "Les Democrates party"], ["bloc-republicain", "Republican Bloc"]),
  ...of("BWA", ["udc-bw", "Umbrella for Democratic Change"], ["bcp", "Botswana Congress Party"], ["bpf-bw", "Botswana Patriotic Front"]),
  ...of("CAF", ["united-hearts", "United Hearts Movement"], ["kwa-na-kwa", "Kwa Na Kwa"], ["mlpc", "Movement for the Liberation of the Central African People", "MLPC"], ["brdc", "Republican Bloc for the Defence of the Constitution", "BRDC"]),
  ...of("COG", ["pct-congo", "Congolese Party of Labour", "Congolese Labour Party"], ["upads", "UPADS", "Pan-African Union for Social Democracy"]),
  ...of("COM", ["crc-comoros", "Convention for the Renewal of the Comoros"], ["juwa", "Juwa party"], ["orange-comoros", "Orange Party"]),
  ...of("CPV", ["paicv", "PAICV"], ["mpd-cv", "Movement for Democracy of Cape Verde"]),
  ...of("DJI", ["upm-djibouti", "Union for the Presidential Majority"], ["frud-party", "Union for National Salvation"], ["rpp-djibouti", "People's Rally for Progress"]),
  ...of("ERI", ["pfdj", "People's Front for Democracy and Justice", "PFDJ"]),
  ...of("GMB", ["gm-npp", "National People's Party of Gambia"], ["aprc", "Alliance for Patriotic Reorientation and Construction", "APRC"], ["udp-gambia", "United Democratic Party of Gambia"]),
  ...of("GNB", ["madem-g15", "Madem-G15", "Madem G15"], ["prs-gb", "Party for Social Renewal"], ["pai-terra-ranka", "PAI Terra Ranka", "Terra Ranka"]),
  ...of("GNQ", ["pdge", "Democratic Party of Equatorial Guinea", "PDGE"], ["ci-gnq", "Citizens for Innovation"]),
  ...of("LBR", ["unity-liberia", "Unity Party of Liberia"], ["cdc-liberia", "Congress for Democratic Change", "Coalition for Democratic Change"]),
  ...of("LSO", ["abc-lesotho", "All Basotho Convention"], ["rfp-lesotho", "Revolution for Prosperity"], ["bnp-lesotho", "Basotho National Party"], ["lcd", "Lesotho Congress for Democracy"], ["dc-lesotho", "Democratic Congress of Lesotho"]),
  ...of("MDG", ["tim", "Tiako I Madagasikara", "TIM party"], ["mapar", "MAPAR"], ["tgv", "Young Malagasies Determined"], ["irmar", "IRMAR"]),
  ...of("MRT", ["insaf", "El Insaf"], ["upr-mr", "Union for the Republic of Mauritania"], ["tewassoul", "Tewassoul"], ["ira-mauritania", "Initiative for the Resurgence of the Abolitionist Movement"]),
  ...of("MUS", ["msm", "Militant Socialist Movement"], ["mmm", "Mauritian Militant Movement"], ["pmsd", "Mauritian Social Democratic Party"]),
  ...of("NAM", ["ipc-namibia", "Independent Patriots for Change"], ["pdm-namibia", "Popular Democratic Movement"], ["lpm-namibia", "Landless People's Movement"]),
  ...of("NER", ["pnds", "PNDS-Tarayya", "Nigerien Party for Democracy and Socialism", "PNDS"], ["moden", "Moden Fa Lumana", "Lumana"], ["mnsd", "MNSD-Nassara"]),
  
  ...of("SOM", ["himilo", "Himilo Qaran"], ["wadajir", "Wadajir party"], ["waddani", "Waddani"], ["kulmiye", "Kulmiye"]),
  
  ...of("STP", ["adi-stp", "Independent Democratic Action"], ["mlstp", "MLSTP"]),
  ...of("SWZ", ["pudemo", "People's United Democratic Movement", "PUDEMO"], ["ssn-swz", "Swaziland Solidarity Network"]),
  ...of("SYC", ["lds-syc", "Linyon Demokratik Seselwa"], ["united-seychelles", "United Seychelles"]),
  ...of("TCD", ["mps", "Patriotic Salvation Movement", "MPS"], ["transformateurs", "Les Transformateurs", "Transformers party", "Succes Masra's Transformers"], ["wakit-tamma", "Wakit Tamma"]),
  ...of("AGO", ["mpla-party", "People's Movement for the Liberation of Angola"], ["casa-ce", "CASA-CE"], ["frente-patriotica", "United Patriotic Front of Angola"]),
  ...of("BDI", ["cnl-burundi", "National Congress for Liberty"], ["frodebu", "Frodebu"]),
  ...of("GAB", ["alternance-2023", "Alternance 2023"]),
  ...of("GIN", ["rpg-guinea", "Rally of the Guinean People", "RPG Arc-en-Ciel"], ["ufdg", "Union of Democratic Forces of Guinea", "UFDG"], ["ufr-guinea", "Union of Republican Forces"]),
  ...of("MLI", ["adema", "ADEMA"], ["rpm-mali", "Rally for Mali"], ["urd-mali", "Union for the Republic and Democracy"]),
  ...of("MWI", ["dpp-malawi", "Democratic Progressive Party of Malawi"], ["utm-malawi", "United Transformation Movement"]),
  ...of("SEN", ["apr-senegal", "Alliance for the Republic"], ["pds-senegal", "Senegalese Democratic Party"], ["y-en-a-marre", "Y'en a Marre"]),
  ...of("TGO", ["unir-togo", "Union for the Republic of Togo"], ["anc-togo", "National Alliance for Change"], ["pnp-togo", "Pan-African National Party"]),
  ...of("MOZ", ["podemos-moz", "Podemos party of Mozambique"], ["mdm-moz", "Democratic Movement of Mozambique"]),
  
  
  ...of("CIV", ["ppa-ci", "PPA-CI", "African People's Party"]),
  
  
  // Americas.
  ...of("ATG", ["ablp", "Antigua and Barbuda Labour Party"]), ...of("BHS", ["plp-bahamas", "Progressive Liberal Party"], ["fnm", "Free National Movement"]),
  ...of("BLZ", ["pup-belize", "People's United Party"]), ...of("BRB", ["blp", "Barbados Labour Party"]),
  ...of("CRI", ["pln-cr", "National Liberation Party of Costa Rica"], ["pusc", "Social Christian Unity Party"], ["frente-amplio-cr", "Social Democratic Progress Party"]),
  ...of("DOM", ["prm-dom", "Modern Revolutionary Party"], ["pld-dom", "Dominican Liberation Party"], ["fuerza-del-pueblo", "Fuerza del Pueblo"]),
  ...of("GTM", ["semilla", "Semilla", "Movimiento Semilla", "Semilla Movement", "Seed Movement"], ["vamos-gt", "Vamos party"], ["une-gt", "National Unity of Hope"]),
  ...of("GUY", ["ppp-guyana", "People's Progressive Party/Civic"], ["apnu", "APNU", "A Partnership for National Unity"]),
  ...of("NIC", ["fsln", "Sandinista National Liberation Front", "FSLN"], ["unamos", "Unamos"], ["blue-white", "Blue and White National Unity"]),
  ...of("PAN", ["prd-panama", "Democratic Revolutionary Party of Panama"], ["realizando-metas", "Realizando Metas"]),
  ...of("PRY", ["colorado-py", "Colorado Party", "National Republican Association"], ["plra", "Authentic Radical Liberal Party"]),
  ...of("SUR", ["ndp-suriname", "National Democratic Party of Suriname"], ["abop", "ABOP"]),
  ...of("TTO", ["pnm", "People's National Movement"], ["unc-tt", "United National Congress"]),
  ...of("URY", ["blanco", "Partido Nacional of Uruguay"]),
  
  ...of("HTI", ["pitit-desalin", "Pitit Desalin", "Pitit Dessalines"]),
  ...of("BOL", ["creemos", "Creemos"], ["comunidad-ciudadana", "Comunidad Ciudadana"]),
  // Asia, the Gulf and the Pacific.
  ...of("BTN", ["dnt-bhutan", "Druk Nyamrup Tshogpa"], ["pdp-bhutan", "People's Democratic Party of Bhutan"]),
  ...of("KGZ", ["mekenchil", "Mekenchil"], ["ata-jurt", "Ata-Jurt"], ["butun-kyrgyzstan", "Butun Kyrgyzstan"]),
   ...of("UZB", ["lib-dem-uz", "Liberal Democratic Party of Uzbekistan"]),
  ...of("TJK", ["group-24", "Group 24"]),
  ...of("MNG", ["mpp-mongolia", "Mongolian People's Party"], ["dp-mongolia", "Democratic Party of Mongolia"], ["khun-party", "KHUN party"]),
  ...of("TLS", ["cnrt-tls", "National Congress for Timorese Reconstruction", "CNRT"]),
  ...of("MDV", ["pnc-maldives", "People's National Congress of Maldives"]),
  ...of("FJI", ["fijifirst", "FijiFirst"], ["sodelpa", "Sodelpa", "SODELPA"], ["peoples-alliance-fj", "People's Alliance of Fiji"]),
  ...of("PNG", ["pangu", "Pangu Pati", "Pangu Party"]), ...of("SLB", ["our-party", "OUR Party"]),
  ...of("WSM", ["fast-samoa", "FAST party"], ["hrpp", "Human Rights Protection Party"]), ...of("VUT", ["vanuaaku", "Vanua'aku Pati", "Vanuaku Pati"]),
  ...of("NCL", ["flnks", "FLNKS", "Kanak and Socialist National Liberation Front"], ["loyalists-nc", "Caledonian Union"]),
  ...of("BHR", ["waad-bahrain", "Waad society", "Wa'ad"]),
   ...of("KWT", ["islamic-constitutional", "Islamic Constitutional Movement"]),
  // Europe.
  ...of("EST", ["reform-ee", "Estonian Reform Party"], ["ekre", "EKRE", "Conservative People's Party of Estonia"], ["isamaa", "Isamaa"], ["centre-ee", "Estonian Centre Party"]),
  ...of("LVA", ["harmony-lv", "Saskana"], ["new-unity-lv", "New Unity alliance"], ["latvia-first", "Latvia First"]),
  ...of("LTU", ["homeland-union", "Homeland Union"], ["lsdp", "Social Democratic Party of Lithuania"], ["nemunas", "Dawn of Nemunas", "Nemunas Dawn"]),
  ...of("MNE", ["dps-mne", "Democratic Party of Socialists"], ["europe-now", "Europe Now"], ["df-mne", "New Serb Democracy"]),
  ...of("SVN", ["freedom-movement-si", "Freedom Movement of Slovenia"], ["sds-si", "Slovenian Democratic Party"]),
  ...of("ISL", ["independence-is", "Independence Party of Iceland"], ["left-green-is", "Left-Green Movement"]),
  ...of("MLT", ["pn-malta", "Partit Nazzjonalista"]), ...of("LUX", ["csv-lux", "Christian Social People's Party"]),
  ...of("BLR", ["bpf-by", "Belarusian Popular Front"], ["coordination-council-by", "Coordination Council of Belarus"]),
  ...of("HRV", ["mozemo", "Mozemo"]), ...of("CHE", ["sp-switzerland", "Swiss Social Democrats"]),
  
];
