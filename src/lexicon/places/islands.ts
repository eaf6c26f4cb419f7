/**
 * Islands that news names without saying so: what happens "on Lesbos" happens there, and "sanctions on Iran" are no island.
 * Those that several states claim are left to regions.ts, and states that are islands to their entries.
 * Source: common knowledge of geography; facts, no text was copied, and no view on any claim.
 */

import type { GazetteerPlace } from "../gazetteer-place.ts";

const islands = (country: string, list: string): GazetteerPlace[] =>
  list.split("; ").map((entry) => {
    const [name = "", ...also] = entry.split(" | ");
    return { name, country, kind: "island", also };
  });

export const ISLANDS: readonly GazetteerPlace[] = [
  ...islands("AUS", "Tasmania; Thursday Island; Groote Eylandt; Palm Island; Kangaroo Island"),
  ...islands("BGD", "Bhasan Char; Hatiya; Sandwip; Saint Martin's Island | St. Martin's Island"),
  ...islands("BHS", "Abaco | Great Abaco; Grand Bahama; Exuma; Eleuthera; Bimini; Great Inagua | Inagua; New Providence"),
  ...islands("BRA", "Marajo | Marajó; Fernando de Noronha"),
  ...islands("CAN", "Newfoundland; Vancouver Island; Baffin Island; Prince Edward Island; Cape Breton"),
  ...islands("CHL", "Chiloe | Chiloé; Easter Island | Rapa Nui"),
  ...islands("CHN", "Hainan; Zhoushan; Chongming; Pingtan"),
  ...islands("COD", "Idjwi"),
  ...islands("COM", "Anjouan | Ndzuwani; Grande Comore | Ngazidja; Moheli | Mohéli | Mwali"),
  ...islands("DNK", "Bornholm; Funen; Lolland"),
  ...islands("ERI", "Dahlak"),
  ...islands("ESP", "Lanzarote; Fuerteventura; Gran Canaria; Tenerife; El Hierro; La Gomera; Mallorca | Majorca; Ibiza; Menorca"),
  ...islands("EST", "Saaremaa; Hiiumaa"),
  ...islands("FJI", "Viti Levu; Vanua Levu; Taveuni; Rotuma"),
  ...islands("FRA", "Corsica"),
  ...islands("FSM", "Pohnpei; Chuuk; Kosrae"),
  ...islands("GBR", "Shetland; Orkney; Anglesey; Isle of Wight"),
  ...islands("GNB", "Bubaque; Bolama"),
  ...islands("GNQ", "Bioko; Annobon | Annobón; Corisco"),
  ...islands("GRC", "Lesbos | Lesvos; Chios; Samos; Kos; Leros; Rhodes; Crete; Corfu; Lemnos | Limnos; Agathonisi; Farmakonisi; Kastellorizo; Symi; Kalymnos; Santorini; Mykonos; Naxos; Evia | Euboea; Gavdos; Zakynthos; Kefalonia | Cephalonia; Ikaria"),
  ...islands("HND", "Roatan | Roatán; Utila; Guanaja"),
  ...islands("HTI", "La Gonave | La Gonâve; La Tortue"),
  ...islands("IDN", "Java; Sumatra; Sulawesi; Bali; Lombok; Sumbawa; Sumba; Halmahera; Ambon; Seram; Batam; Bintan; Nias; Rempang; Belitung; Madura; Biak; Ternate; Tidore; Wetar; Morotai; Natuna | Natuna Islands"),
  ...islands("IND", "Great Nicobar; Car Nicobar; North Sentinel; Majuli"),
  ...islands("IRN", "Qeshm | Qeshm Island; Kharg | Kharg Island; Larak | Larak Island; Kish Island"),
  ...islands("ITA", "Sicily; Sardinia; Lampedusa; Pantelleria; Linosa; Ischia; Capri"),
  ...islands("JPN", "Honshu; Kyushu; Shikoku; Hokkaido; Okinawa; Miyako Island | Miyakojima; Ishigaki Island; Yonaguni; Tsushima; Amami Oshima; Iwo Jima"),
  ...islands("KEN", "Pate Island; Manda Island"),
  ...islands("KIR", "Kiritimati; Banaba"),
  ...islands("KOR", "Jeju | Jeju Island; Ulleung | Ulleungdo; Baengnyeong | Baengnyeong Island; Yeonpyeong | Yeonpyeong Island; Ganghwa; Geoje; Jindo"),
  ...islands("KWT", "Bubiyan; Failaka"),
  ...islands("LKA", "Delft Island | Neduntheevu; Kayts; Mannar Island"),
  ...islands("MDG", "Nosy Be"),
  ...islands("MHL", "Kwajalein; Ebeye; Enewetak"),
  ...islands("MLT", "Gozo; Comino"),
  ...islands("MMR", "Ramree; Cheduba; Coco Islands"),
  ...islands("MNP", "Saipan; Tinian"),
  ...islands("MUS", "Agalega"),
  ...islands("MYS", "Penang; Langkawi; Tioman; Labuan; Sipadan"),
  ...islands("NCL", "Lifou; Ouvea | Ouvéa"),
  ...islands("NIC", "Ometepe; Corn Island"),
  ...islands("NZL", "Waiheke; Stewart Island"),
  ...islands("OMN", "Masirah"),
  ...islands("PHL", "Luzon; Mindanao; Palawan; Mindoro; Panay; Bohol; Leyte; Samar | Samar Island; Masbate; Basilan; Jolo; Tawi-Tawi; Siargao; Camiguin; Catanduanes; Boracay; Marinduque; Siquijor"),
  ...islands("PLW", "Peleliu; Angaur; Babeldaob"),
  ...islands("PNG", "Bougainville; New Britain; New Ireland; Manus Island | Manus; Buka"),
  ...islands("PRI", "Culebra; Vieques"),
  ...islands("PYF", "Moorea; Bora Bora; Mururoa"),
  ...islands("RUS", "Sakhalin; Wrangel Island; Novaya Zemlya"),
  ...islands("SEN", "Goree | Gorée"),
  ...islands("SLB", "Guadalcanal; Malaita; Makira; Choiseul; Santa Isabel; Tulagi; New Georgia"),
  ...islands("SLE", "Sherbro"),
  ...islands("STP", "Principe | Príncipe"),
  ...islands("SWE", "Gotland; Oland | Öland"),
  ...islands("SYC", "Praslin; La Digue"),
  ...islands("THA", "Phuket; Koh Samui; Koh Tao; Koh Phangan"),
  ...islands("TLS", "Atauro"),
  ...islands("TON", "Tongatapu; Vava'u"),
  ...islands("TTO", "Tobago"),
  ...islands("TUN", "Djerba; Kerkennah"),
  ...islands("TUR", "Gokceada | Gökçeada; Bozcaada"),
  ...islands("TWN", "Kinmen | Quemoy; Matsu | Matsu Islands; Penghu; Orchid Island | Lanyu; Dongyin"),
  ...islands("TZA", "Zanzibar; Unguja; Pemba Island; Mafia Island; Ukerewe"),
  ...islands("USA", "Oahu; Maui; Kauai; Molokai; Long Island; Nantucket"),
  ...islands("VEN", "Margarita Island"),
  ...islands("VUT", "Tanna; Efate; Malekula; Ambae"),
  ...islands("WSM", "Upolu; Savai'i"),
  ...islands("YEM", "Socotra | Suqutra; Perim; Kamaran; Zuqar"),
];
