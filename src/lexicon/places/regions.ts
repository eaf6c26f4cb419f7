/**
 * Parts of countries that news names: provinces, peninsulas, enclaves, states. ISO 3166-1 codes are a convention for
 * finding a place on a map and no view on anybody's claim. What several states claim and none holds alone, or what
 * the United Nations leave open, has no country: the Golan Heights, Kashmir, Abyei, the Spratly Islands.
 * Source: common knowledge of geography; facts, no text was copied.
 */

import type { GazetteerPlace } from "../gazetteer-place.ts";

const names = (country: string | null, list: string): GazetteerPlace[] =>
  list.split("; ").map((entry) => {
    const [name = "", ...also] = entry.split(" | ");
    return { name, country, kind: "region", also };
  });

export const REGIONS_OF_COUNTRIES: readonly GazetteerPlace[] = [
  ...names(
    "PSE",
    "Gaza Strip | Gaza; West Bank; northern Gaza | Northern Gaza; southern Gaza; central Gaza; East Jerusalem; Jabalia; Masafer Yatta",
  ),
  ...names("ISR", "Negev; Galilee | Upper Galilee"),
  ...names("EGY", "Sinai | Sinai Peninsula; North Sinai; South Sinai; Nile Delta; Upper Egypt"),
  ...names(
    "SYR",
    "Idlib; Hasakah | Hasaka; Deir al-Zor | Deir ez-Zor; Eastern Ghouta; Afrin; Latakia province; Quneitra; Daraa",
  ),
  ...names("IRQ", "Iraqi Kurdistan | Kurdistan Region; Anbar | Anbar province; Nineveh; Diyala; Sinjar"),
  ...names(
    "LBN",
    "Bekaa Valley | Bekaa | Beqaa; southern Lebanon | South Lebanon; Dahiyeh | Dahiyah",
  ),
  ...names("YEM", "Marib; Hadramout | Hadramawt; Saada; Hodeidah | Hudaydah"),
  ...names("IRN", "Khuzestan; Sistan and Baluchestan; Kurdistan province"),
  ...names("TUR", "Anatolia; Hatay; Eastern Thrace"),
  ...names("CYP", "Northern Cyprus"),
  ...names(
    "UKR",
    "Donbas | Donbass; Donetsk region | Donetsk oblast; Luhansk region | Luhansk oblast; Crimea | Crimean Peninsula; Kherson region; Zaporizhzhia region; Kharkiv region; Sumy region; Odesa region; Transcarpathia; Galicia",
  ),
  ...names(
    "RUS",
    "Kursk region; Belgorod region; Bryansk region; Kaliningrad; Chechnya; Dagestan; Ingushetia; North Ossetia; Tatarstan; Siberia; Kamchatka; Far East; Rostov region",
  ),
  ...names("MDA", "Transnistria; Gagauzia"),
  ...names("GEO", "Abkhazia; South Ossetia; Adjara"),
  ...names("AZE", "Nagorno-Karabakh | Karabakh; Nakhchivan"),
  ...names("SRB", "Vojvodina; Presevo Valley; Sandzak"),
  ...names("BIH", "Republika Srpska; Herzegovina"),
  ...names("HRV", "Krajina; Eastern Slavonia"),
  ...names("XKX", "Kosovo; northern Kosovo"),
  ...names("GBR", "Northern Ireland; Scotland; Wales; England"),
  ...names("ESP", "Catalonia; Basque Country; Galicia region"),
  ...names("FRA", "Brittany"),
  ...names("DEU", "Bavaria; Saxony"),
  ...names("BEL", "Flanders; Wallonia"),
  ...names("POL", "Silesia; Podlasie"),
  ...names(
    "IND",
    "Punjab; Assam; Manipur; Nagaland; Ladakh; Gujarat; West Bengal; Uttar Pradesh; Bihar; Kerala; Tamil Nadu; Maharashtra; Arunachal Pradesh; Mizoram; Goa; Rajasthan; Sikkim",
  ),
  ...names(
    "PAK",
    "Balochistan | Baluchistan; Khyber Pakhtunkhwa; Sindh; North Waziristan; South Waziristan; Swat Valley | Swat; Gilgit-Baltistan; Azad Kashmir",
  ),
  ...names(
    "AFG",
    "Helmand | Helmand province; Nangarhar; Kunduz province; Panjshir | Panjshir Valley; Badakhshan; Paktika; Uruzgan",
  ),
  ...names("LKA", "Jaffna Peninsula; Northern Province"),
  ...names("BGD", "Chittagong Hill Tracts; Cox's Bazar"),
  ...names(
    "MMR",
    "Rakhine | Rakhine state | Rakhine State; Shan state | Shan State; Kachin state | Kachin State; Sagaing region; Karen state | Kayin state; Chin state",
  ),
  ...names(
    "CHN",
    "Xinjiang; Tibet; Inner Mongolia; Guangdong; Sichuan; Fujian; Yunnan; Hubei; Manchuria",
  ),
  ...names("PRK", "Kaesong"),
  ...names("PHL", "Sulu"),
  ...names("IDN", "Aceh; Papua; West Papua; Maluku; Kalimantan"),
  ...names("THA", "Pattani; Yala; Narathiwat"),
  ...names("MYS", "Sabah; Sarawak"),
  ...names("ETH", "Tigray; Amhara; Oromia; Ogaden; Afar region; Benishangul-Gumuz; Gambella"),
  ...names(
    "SDN",
    "Darfur | North Darfur | West Darfur | South Darfur; South Kordofan; Blue Nile state; Gezira | Al Jazirah",
  ),
  ...names("SSD", "Unity State; Upper Nile; Jonglei; Equatoria"),
  ...names("SOM", "Somaliland; Puntland; Jubaland; Galmudug"),
  ...names("KEN", "Rift Valley; Turkana"),
  ...names("UGA", "Karamoja"),
  ...names("COD", "North Kivu; South Kivu; Ituri; Katanga; Kasai"),
  ...names(
    "NGA",
    "Borno | Borno state | Borno State; Biafra; Niger Delta; Plateau state; Zamfara; Kaduna state; Yobe; Benue",
  ),
  ...names("CMR", "Ambazonia; Far North region"),
  ...names("MLI", "Azawad; Kidal; Menaka"),
  ...names("NER", "Tillaberi; Diffa"),
  ...names("MOZ", "Cabo Delgado; Nampula; Sofala"),
  ...names("LBY", "Cyrenaica; Fezzan; Tripolitania"),
  ...names("ESH", "Western Sahara"),
  ...names("AGO", "Cabinda"),
  ...names("SEN", "Casamance"),
  ...names("ZAF", "KwaZulu-Natal; Gauteng; Western Cape"),
  ...names("DZA", "Kabylie"),
  ...names("COL", "Cauca; Arauca; Norte de Santander; Catatumbo; Antioquia; Choco"),
  ...names(
    "MEX",
    "Chiapas; Sinaloa; Michoacan; Guerrero; Tamaulipas; Chihuahua; Sonora; Oaxaca; Baja California",
  ),
  ...names("VEN", "Zulia; Apure; Tachira"),
  ...names("BRA", "Amazonas; Roraima; Bahia; Para"),
  ...names("ARG", "Patagonia; Tierra del Fuego"),
  ...names("GUY", "Essequibo"),
  ...names("BOL", "Santa Cruz department"),
  ...names("PER", "Puno; Ayacucho"),
  ...names("NIC", "Mosquito Coast"),
  ...names(
    "CAN",
    "Quebec; Ontario; Alberta; British Columbia; Manitoba; Saskatchewan; Nova Scotia; New Brunswick; Yukon; Nunavut",
  ),
  ...names(
    "AUS",
    "Queensland; New South Wales; Western Australia; Northern Territory; South Australia",
  ),
  ...names(
    "USA",
    "Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Hawaii; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; Virginia; West Virginia; Wisconsin; Wyoming; Puerto Rico; Guam; New England; Manhattan; Brooklyn; Silicon Valley; Wall Street",
  ),
  ...names("VCT", "Saint Vincent | St. Vincent | St Vincent"),
  ...names(
    null,
    "Korea; Horn of Africa; Sahel; Maghreb; Balkans | Western Balkans; Caucasus | South Caucasus; Scandinavia; Baltics | Baltic states; Levant; Middle East | Mideast; Korean Peninsula | Korean peninsula; Indochina; Spratly Islands | Spratlys; Paracel Islands | Paracels; Scarborough Shoal; Second Thomas Shoal; Senkaku Islands | Senkakus | Diaoyu Islands; Liancourt Rocks | Dokdo | Takeshima; Abu Musa; Greater Tunb; Lesser Tunb; Navassa Island; Perejil; Imia; Hans Island; Kuril Islands | Kurils; Kashmir | Jammu and Kashmir; Aksai Chin; Siachen | Siachen Glacier; Golan Heights | Golan; Shebaa Farms; Abyei; Hala'ib Triangle | Halaib Triangle; Ilemi Triangle; Bakassi peninsula; Fergana Valley | Ferghana Valley; Wakhan Corridor; Pamirs; Amazon basin; Gran Chaco; Golden Triangle; Lapland; Mashriq; Great Rift Valley; Tri-Border Area; Himalayas; Central Asia; Southeast Asia; South Asia; East Asia; West Africa; East Africa; North Africa; Southern Africa; Central America; South America; Latin America; North America; Europe | Western Europe; Eastern Europe | Central Europe; Africa; Asia; Antarctica; Arabian Peninsula; Iberian Peninsula; Sinai and Gaza; Sahara; Great Lakes region; Lake Chad basin; Kurdistan",
  ),
];
