/**
 * Terms of office in Africa south of the Sahara: heads of state and government since 2000, and the foreign and
 * defence ministers of the states most in the news. How they were made and checked: terms.ts.
 */

import type { OfficeEntry } from "../party-entry.ts";

export const AFRICA_TERMS: readonly OfficeEntry[] = [
  { country: "ZAF", offices: ["head of state", "head of government"], holders: [
    ["Thabo Mbeki", "1999-06", "2008-09"], ["Kgalema Motlanthe", "2008-09", "2009-05"],
    ["Jacob Zuma", "2009-05", "2018-02"], ["Cyril Ramaphosa", "2018-02-15"],
  ] },
  { country: "ZAF", offices: ["foreign minister"], holders: [
    ["Nkosazana Dlamini-Zuma", "1999-06", "2009-05", "f"],
    ["Maite Nkoana-Mashabane", "2009-05", "2018-02", "f"], ["Lindiwe Sisulu", "2018-02", "2019-05", "f"],
    ["Naledi Pandor", "2019-05", "2024-06", "f"], ["Ronald Lamola", "2024-06"],
  ] },
  { country: "ZAF", offices: ["defence minister"], holders: [
    ["Mosiuoa Lekota", "1999-06", "2008-09"], ["Charles Nqakula", "2008-09", "2009-05"],
    ["Lindiwe Sisulu", "2009-05", "2012-06", "f"], ["Nosiviwe Mapisa-Nqakula", "2012-06", "2021-08", "f"],
    ["Thandi Modise", "2021-08", "2024-06", "f"], ["Angie Motshekga", "2024-07", null, "f"],
  ] },
  { country: "NGA", offices: ["head of state", "head of government"], holders: [
    ["Olusegun Obasanjo", "1999-05-29", "2007-05-29"], ["Umaru Yar'Adua", "2007-05-29", "2010-05-05"],
    ["Goodluck Jonathan", "2010-05-06", "2015-05-29"], ["Muhammadu Buhari", "2015-05-29", "2023-05-29"],
    ["Bola Tinubu", "2023-05-29"],
  ] },
  { country: "NGA", offices: ["foreign minister"], holders: [
    ["Sule Lamido", "1999-06", "2003-05"], ["Oluyemi Adeniji", "2003-07", "2006-06"],
    ["Ngozi Okonjo-Iweala", "2006-06", "2006-08", "f"], ["Joy Ogwu", "2006-08", "2007-05", "f"],
    ["Ojo Maduekwe", "2007-07", "2010-03"], ["Odein Ajumogobia", "2010-04", "2011-05"],
    ["Olugbenga Ashiru", "2011-07", "2013-09"], ["Aminu Wali", "2014-03", "2015-05"],
    ["Geoffrey Onyeama", "2015-11", "2023-05"], ["Yusuf Tuggar", "2023-08"],
  ] },
  { country: "KEN", offices: ["head of state", "head of government"], holders: [
    ["Daniel arap Moi", "1978-08", "2002-12"], ["Mwai Kibaki", "2002-12-30", "2013-04-09"],
    ["Uhuru Kenyatta", "2013-04-09", "2022-09-13"], ["William Ruto", "2022-09-13"],
  ] },
  { country: "KEN", offices: ["foreign minister"], titles: ["foreign minister", "foreign secretary"], holders: [
    ["Kalonzo Musyoka", "2003-01", "2004-06"], ["Chirau Ali Mwakwere", "2004-06", "2005-12"],
    ["Raphael Tuju", "2005-12", "2007-12"], ["Moses Wetangula", "2008-01", "2010-10"],
    ["Moses Wetangula", "2011-08", "2012-03"], ["Amina Mohamed", "2013-05", "2018-02", "f"],
    ["Monica Juma", "2018-02", "2020-01", "f"], ["Raychelle Omamo", "2020-01", "2022-09", "f"],
    ["Alfred Mutua", "2022-10", "2023-10"], ["Musalia Mudavadi", "2023-10"],
  ] },
  { country: "ETH", offices: ["head of state"], holders: [
    ["Girma Wolde-Giorgis", "2001-10", "2013-10"], ["Mulatu Teshome", "2013-10", "2018-10"],
    ["Sahle-Work Zewde", "2018-10", "2024-10", "f"], ["Taye Atske Selassie", "2024-10"],
  ] },
  { country: "ETH", offices: ["head of government"], holders: [
    ["Meles Zenawi", "1995-08", "2012-08-20"], ["Hailemariam Desalegn", "2012-08-20", "2018-04-02"],
    ["Abiy Ahmed", "2018-04-02"],
  ] },
  { country: "ETH", offices: ["foreign minister"], holders: [
    ["Seyoum Mesfin", "1991-06", "2010-10"], ["Hailemariam Desalegn", "2010-10", "2012-11"],
    ["Tedros Adhanom Ghebreyesus", "2012-11", "2016-11"], ["Workneh Gebeyehu", "2016-11", "2019-04"],
    ["Gedu Andargachew", "2019-04", "2020-11"], ["Demeke Mekonnen", "2020-11", "2024-01"],
    ["Taye Atske Selassie", "2024-02", "2024-10"], ["Gedion Timothewos", "2024-10"],
  ] },
  { country: "ERI", offices: ["head of state", "head of government"], holders: [
    ["Isaias Afwerki", "1993-05"],
  ] },
  { country: "ERI", offices: ["foreign minister"], holders: [
    ["Ali Said Abdella", "2000", "2005-08"], ["Osman Saleh", "2007-04"],
  ] },
  { country: "SOM", offices: ["head of state"], holders: [
    ["Abdiqasim Salad Hassan", "2000-08", "2004-10"], ["Abdullahi Yusuf Ahmed", "2004-10", "2008-12"],
    ["Sharif Sheikh Ahmed", "2009-01", "2012-08"], ["Hassan Sheikh Mohamud", "2012-09", "2017-02"],
    ["Mohamed Abdullahi Mohamed", "2017-02", "2022-05"], ["Hassan Sheikh Mohamud", "2022-05"],
  ] },
  { country: "SOM", offices: ["head of government"], holders: [
    ["Ali Mohamed Gedi", "2004-11", "2007-10"], ["Nur Hassan Hussein", "2007-11", "2009-02"],
    ["Omar Abdirashid Ali Sharmarke", "2009-02", "2010-09"], ["Abdiweli Mohamed Ali", "2011-06", "2012-10"],
    ["Abdi Farah Shirdon", "2012-10", "2013-12"], ["Hassan Ali Khaire", "2017-03", "2020-07"],
    ["Mohamed Hussein Roble", "2020-09", "2022-06"], ["Hamza Abdi Barre", "2022-06"],
  ] },
  { country: "DJI", offices: ["head of state", "head of government"], holders: [
    ["Ismail Omar Guelleh", "1999-05"],
  ] },
  { country: "SDN", offices: ["head of state"], holders: [
    ["Omar al-Bashir", "1989-06", "2019-04-11"], ["Abdel Fattah al-Burhan", "2019-04-12"],
  ] },
  { country: "SDN", offices: ["head of government"], holders: [
    ["Abdalla Hamdok", "2019-08", "2022-01"], ["Kamil Idris", "2025-05"],
  ] },
  { country: "SDN", offices: ["foreign minister"], holders: [
    ["Mustafa Osman Ismail", "1998-02", "2005-09"], ["Lam Akol", "2005-09", "2007-10"],
    ["Deng Alor", "2007-10", "2010-06"], ["Ali Karti", "2010-06", "2015-06"],
    ["Ibrahim Ghandour", "2015-06", "2018-04"], ["Al-Dirdiri Mohamed Ahmed", "2018-05", "2019-04"],
    ["Asma Mohamed Abdalla", "2019-09", "2020-07", "f"], ["Mariam al-Mahdi", "2021-02", "2021-11", "f"],
    ["Ali Youssef", "2024-11", "2025-04"],
  ] },
  { country: "SSD", offices: ["head of state", "head of government"], holders: [
    ["Salva Kiir", "2011-07"],
  ] },
  { country: "SSD", offices: ["foreign minister"], holders: [
    ["Deng Alor", "2011-08", "2011-08"], ["Nhial Deng Nhial", "2011-08", "2013-07"],
    ["Barnaba Marial Benjamin", "2013-08", "2016-04"], ["Deng Alor", "2016-04", "2018-03"],
    ["Nhial Deng Nhial", "2018-03", "2019-08"],
  ] },
  { country: "UGA", offices: ["head of state", "head of government"], holders: [
    ["Yoweri Museveni", "1986-01"],
  ] },
  { country: "UGA", offices: ["foreign minister"], holders: [
    ["James Wapakhabulo", "2001-07", "2004-03"], ["Sam Kutesa", "2005-01", "2021-06"],
    ["Jeje Odongo", "2021-06"],
  ] },
  { country: "RWA", offices: ["head of state", "head of government"], holders: [
    ["Paul Kagame", "2000-03"],
  ] },
  { country: "RWA", offices: ["foreign minister"], holders: [
    ["Andre Bumaya", "2000-03", "2002-11"], ["Charles Murigande", "2002-11", "2008-03"],
    ["Rosemary Museminali", "2008-03", "2009-12", "f"], ["Louise Mushikiwabo", "2009-12", "2018-10", "f"],
    ["Richard Sezibera", "2018-10", "2019-11"], ["Vincent Biruta", "2019-11", "2024-06"],
    ["Olivier Nduhungirehe", "2024-06"],
  ] },
  { country: "BDI", offices: ["head of state", "head of government"], holders: [
    ["Pierre Buyoya", "1996-07", "2003-04"], ["Domitien Ndayizeye", "2003-04", "2005-08"],
    ["Pierre Nkurunziza", "2005-08", "2020-06"], ["Evariste Ndayishimiye", "2020-06"],
  ] },
  { country: "TZA", offices: ["head of state", "head of government"], holders: [
    ["Benjamin Mkapa", "1995-11", "2005-12"], ["Jakaya Kikwete", "2005-12", "2015-11"],
    ["John Magufuli", "2015-11", "2021-03"], ["Samia Suluhu Hassan", "2021-03", null, "f"],
  ] },
  { country: "COD", offices: ["head of state"], holders: [
    ["Laurent-Desire Kabila", "1997-05", "2001-01-16"], ["Joseph Kabila", "2001-01-26", "2019-01-24"],
    ["Felix Tshisekedi", "2019-01-24"],
  ] },
  { country: "COD", offices: ["foreign minister"], holders: [
    ["Antoine Ghonda", "2003-06", "2004-07"], ["Raymond Ramazani Baya", "2004-07", "2007-02"],
    ["Antipas Mbusa Nyamwisi", "2007-02", "2008-10"], ["Alexis Thambwe Mwamba", "2008-10", "2012-05"],
    ["Raymond Tshibanda", "2012-05", "2016-12"], ["Leonard She Okitundu", "2016-12", "2019-09"],
    ["Marie Tumba Nzeza", "2019-09", "2021-04", "f"], ["Christophe Lutundula", "2021-04", "2024-05"],
    ["Therese Kayikwamba Wagner", "2024-05", null, "f"],
  ] },
  { country: "COG", offices: ["head of state", "head of government"], holders: [
    ["Denis Sassou Nguesso", "1997-10"],
  ] },
  { country: "GAB", offices: ["head of state"], holders: [
    ["Omar Bongo", "1967-12", "2009-06"], ["Ali Bongo Ondimba", "2009-10", "2023-08"],
    ["Brice Oligui Nguema", "2023-09"],
  ] },
  { country: "GNQ", offices: ["head of state", "head of government"], holders: [
    ["Teodoro Obiang", "1979-08"],
  ] },
  { country: "CMR", offices: ["head of state"], holders: [
    ["Paul Biya", "1982-11"],
  ] },
  { country: "CAF", offices: ["head of state"], holders: [
    ["Ange-Felix Patasse", "1993-10", "2003-03"], ["Francois Bozize", "2003-03", "2013-03"],
    ["Michel Djotodia", "2013-03", "2014-01"], ["Catherine Samba-Panza", "2014-01", "2016-03", "f"],
    ["Faustin-Archange Touadera", "2016-03"],
  ] },
  { country: "TCD", offices: ["head of state"], holders: [
    ["Idriss Deby", "1990-12", "2021-04-20"], ["Mahamat Idriss Deby", "2021-04-20"],
  ] },
  { country: "AGO", offices: ["head of state", "head of government"], holders: [
    ["Jose Eduardo dos Santos", "1979-09", "2017-09"], ["Joao Lourenco", "2017-09"],
  ] },
  { country: "MOZ", offices: ["head of state", "head of government"], holders: [
    ["Joaquim Chissano", "1986-11", "2005-02"], ["Armando Guebuza", "2005-02", "2015-01"],
    ["Filipe Nyusi", "2015-01", "2025-01"], ["Daniel Chapo", "2025-01"],
  ] },
  { country: "ZMB", offices: ["head of state", "head of government"], holders: [
    ["Frederick Chiluba", "1991-11", "2002-01"], ["Levy Mwanawasa", "2002-01", "2008-08"],
    ["Rupiah Banda", "2008-08", "2011-09"], ["Michael Sata", "2011-09", "2014-10"],
    ["Edgar Lungu", "2015-01", "2021-08"], ["Hakainde Hichilema", "2021-08"],
  ] },
  { country: "ZWE", offices: ["head of state"], holders: [
    ["Robert Mugabe", "1987-12", "2017-11-21"], ["Emmerson Mnangagwa", "2017-11-24"],
  ] },
  { country: "ZWE", offices: ["head of government"], holders: [
    ["Morgan Tsvangirai", "2009-02", "2013-09"],
  ] },
  { country: "ZWE", offices: ["foreign minister"], holders: [
    ["Stan Mudenge", "1995-05", "2005-04"], ["Simbarashe Mumbengegwi", "2005-04", "2017-11"],
    ["Sibusiso Moyo", "2017-12", "2021-01"], ["Frederick Shava", "2021-02", "2024-12"],
  ] },
  { country: "MWI", offices: ["head of state", "head of government"], holders: [
    ["Bakili Muluzi", "1994-05", "2004-05"], ["Bingu wa Mutharika", "2004-05", "2012-04"],
    ["Joyce Banda", "2012-04", "2014-05", "f"], ["Peter Mutharika", "2014-05", "2020-06"],
    ["Lazarus Chakwera", "2020-06"],
  ] },
  { country: "BWA", offices: ["head of state", "head of government"], holders: [
    ["Festus Mogae", "1998-04", "2008-04"], ["Ian Khama", "2008-04", "2018-04"],
    ["Mokgweetsi Masisi", "2018-04", "2024-11"], ["Duma Boko", "2024-11"],
  ] },
  { country: "NAM", offices: ["head of state", "head of government"], holders: [
    ["Sam Nujoma", "1990-03", "2005-03"], ["Hifikepunye Pohamba", "2005-03", "2015-03"],
    ["Hage Geingob", "2015-03", "2024-02"], ["Nangolo Mbumba", "2024-02", "2025-03"],
    ["Netumbo Nandi-Ndaitwah", "2025-03", null, "f"],
  ] },
  { country: "LSO", offices: ["head of government"], holders: [
    ["Pakalitha Mosisili", "1998-05", "2012-06"], ["Tom Thabane", "2012-06", "2015-03"],
    ["Pakalitha Mosisili", "2015-03", "2017-06"], ["Tom Thabane", "2017-06", "2020-05"],
    ["Moeketsi Majoro", "2020-05", "2022-10"], ["Sam Matekane", "2022-10"],
  ] },
  { country: "SWZ", offices: ["head of state"], titles: ["king"], holders: [
    ["King Mswati III", "1986-04"],
  ] },
  { country: "MDG", offices: ["head of state"], holders: [
    ["Didier Ratsiraka", "1997-02", "2002-07"], ["Marc Ravalomanana", "2002-07", "2009-03"],
    ["Andry Rajoelina", "2009-03", "2014-01"], ["Hery Rajaonarimampianina", "2014-01", "2018-09"],
    ["Andry Rajoelina", "2019-01"],
  ] },
  { country: "MUS", offices: ["head of government"], holders: [
    ["Navin Ramgoolam", "2005-07", "2014-12"], ["Anerood Jugnauth", "2014-12", "2017-01"],
    ["Pravind Jugnauth", "2017-01", "2024-11"], ["Navin Ramgoolam", "2024-11"],
  ] },
  { country: "SYC", offices: ["head of state", "head of government"], holders: [
    ["James Michel", "2004-04", "2016-10"], ["Danny Faure", "2016-10", "2020-10"],
    ["Wavel Ramkalawan", "2020-10"],
  ] },
  { country: "COM", offices: ["head of state", "head of government"], holders: [
    ["Azali Assoumani", "2002-05", "2006-05"], ["Ahmed Abdallah Sambi", "2006-05", "2011-05"],
    ["Ikililou Dhoinine", "2011-05", "2016-05"], ["Azali Assoumani", "2016-05"],
  ] },
  { country: "GHA", offices: ["head of state", "head of government"], holders: [
    ["Jerry Rawlings", "1993-01", "2001-01"], ["John Kufuor", "2001-01-07", "2009-01-07"],
    ["John Atta Mills", "2009-01-07", "2012-07-24"], ["John Dramani Mahama", "2012-07-24", "2017-01-07"],
    ["Nana Akufo-Addo", "2017-01-07", "2025-01-07"], ["John Dramani Mahama", "2025-01-07"],
  ] },
  { country: "CIV", offices: ["head of state"], holders: [
    ["Robert Guei", "1999-12", "2000-10"], ["Laurent Gbagbo", "2000-10-26", "2011-04-11"],
    ["Alassane Ouattara", "2011-04-11"],
  ] },
  { country: "CIV", offices: ["head of government"], holders: [
    ["Pascal Affi N'Guessan", "2000-10", "2003-02"], ["Seydou Diarra", "2003-02", "2005-12"],
    ["Charles Konan Banny", "2005-12", "2007-04"], ["Guillaume Soro", "2007-04", "2012-03"],
    ["Daniel Kablan Duncan", "2012-11", "2017-01"], ["Amadou Gon Coulibaly", "2017-01", "2020-07"],
    ["Hamed Bakayoko", "2020-07", "2021-03"], ["Patrick Achi", "2021-03", "2023-10"],
    ["Robert Beugre Mambe", "2023-10"],
  ] },
  { country: "LBR", offices: ["head of state", "head of government"], holders: [
    ["Charles Taylor", "1997-08", "2003-08"], ["Gyude Bryant", "2003-10", "2006-01"],
    ["Ellen Johnson Sirleaf", "2006-01", "2018-01", "f"], ["George Weah", "2018-01", "2024-01"],
    ["Joseph Boakai", "2024-01"],
  ] },
  { country: "SLE", offices: ["head of state", "head of government"], holders: [
    ["Ahmad Tejan Kabbah", "1998-03", "2007-09"], ["Ernest Bai Koroma", "2007-09", "2018-04"],
    ["Julius Maada Bio", "2018-04"],
  ] },
  { country: "GIN", offices: ["head of state"], holders: [
    ["Lansana Conte", "1984-04", "2008-12"], ["Moussa Dadis Camara", "2008-12", "2009-12"],
    ["Alpha Conde", "2010-12", "2021-09"], ["Mamady Doumbouya", "2021-09"],
  ] },
  { country: "GNB", offices: ["head of state"], holders: [
    ["Kumba Yala", "2000-02", "2003-09"], ["Joao Bernardo Vieira", "2005-10", "2009-03"],
    ["Malam Bacai Sanha", "2009-09", "2012-01"], ["Jose Mario Vaz", "2014-06", "2020-02"],
    ["Umaro Sissoco Embalo", "2020-02"],
  ] },
  { country: "SEN", offices: ["head of state"], holders: [
    ["Abdou Diouf", "1981-01", "2000-04"], ["Abdoulaye Wade", "2000-04", "2012-04"],
    ["Macky Sall", "2012-04-02", "2024-04-02"], ["Bassirou Diomaye Faye", "2024-04-02"],
  ] },
  { country: "SEN", offices: ["foreign minister"], holders: [
    ["Cheikh Tidiane Gadio", "2000-04", "2009-10"], ["Madicke Niang", "2009-10", "2012-04"],
    ["Mankeur Ndiaye", "2012-10", "2017-09"], ["Sidiki Kaba", "2017-09", "2019-04"],
    ["Amadou Ba", "2019-04", "2020-11"], ["Aissata Tall Sall", "2020-11", "2023-10", "f"],
    ["Yassine Fall", "2024-04", null, "f"],
  ] },
  { country: "GMB", offices: ["head of state", "head of government"], holders: [
    ["Yahya Jammeh", "1994-07", "2017-01"], ["Adama Barrow", "2017-01"],
  ] },
  { country: "MLI", offices: ["head of state"], holders: [
    ["Alpha Oumar Konare", "1992-06", "2002-06"], ["Amadou Toumani Toure", "2002-06-08", "2012-03-22"],
    ["Dioncounda Traore", "2012-04-12", "2013-09-04"], ["Ibrahim Boubacar Keita", "2013-09-04", "2020-08-18"],
    ["Bah Ndaw", "2020-09-25", "2021-05-24"], ["Assimi Goita", "2021-05-24"],
  ] },
  { country: "MLI", offices: ["foreign minister"], holders: [
    ["Modibo Sidibe", "1997-09", "2002-06"], ["Lassana Traore", "2002-06", "2004-05"],
    ["Moctar Ouane", "2004-05", "2011-04"], ["Soumeylou Boubeye Maiga", "2011-04", "2012-03"],
    ["Sadio Lamine Sow", "2012-04", "2012-08"], ["Tieman Coulibaly", "2012-08", "2013-09"],
    ["Zahabi Ould Sidi Mohamed", "2013-09", "2014-04"], ["Abdoulaye Diop", "2014-04", "2017-12"],
    ["Tieman Coulibaly", "2017-12", "2018-09"], ["Kamissa Camara", "2018-09", "2019-05", "f"],
    ["Tiebile Drame", "2019-05", "2020-08"], ["Zeini Moulaye", "2020-10", "2021-05"],
    ["Abdoulaye Diop", "2021-06"],
  ] },
  { country: "BFA", offices: ["head of state"], holders: [
    ["Blaise Compaore", "1987-10", "2014-10"], ["Michel Kafando", "2014-11", "2015-12"],
    ["Roch Marc Christian Kabore", "2015-12", "2022-01"], ["Paul-Henri Damiba", "2022-01", "2022-09"],
    ["Ibrahim Traore", "2022-09"],
  ] },
  { country: "NER", offices: ["head of state"], holders: [
    ["Mamadou Tandja", "1999-12", "2010-02"], ["Salou Djibo", "2010-02", "2011-04"],
    ["Mahamadou Issoufou", "2011-04", "2021-04"], ["Mohamed Bazoum", "2021-04-02", "2023-07-26"],
    ["Abdourahamane Tchiani", "2023-07-28"],
  ] },
  { country: "MRT", offices: ["head of state"], holders: [
    ["Maaouya Ould Taya", "1984-12", "2005-08"], ["Ely Ould Mohamed Vall", "2005-08", "2007-04"],
    ["Sidi Ould Cheikh Abdallahi", "2007-04", "2008-08"], ["Mohamed Ould Abdel Aziz", "2008-08", "2019-08"],
    ["Mohamed Ould Ghazouani", "2019-08"],
  ] },
  { country: "BEN", offices: ["head of state", "head of government"], holders: [
    ["Mathieu Kerekou", "1996-04", "2006-04"], ["Thomas Boni Yayi", "2006-04", "2016-04"],
    ["Patrice Talon", "2016-04"],
  ] },
  { country: "TGO", offices: ["head of state"], holders: [
    ["Gnassingbe Eyadema", "1967-04", "2005-02"], ["Faure Gnassingbe", "2005-05", "2025-05"],
  ] },
  { country: "CPV", offices: ["head of state"], holders: [
    ["Pedro Pires", "2001-03", "2011-09"], ["Jorge Carlos Fonseca", "2011-09", "2021-11"],
    ["Jose Maria Neves", "2021-11"],
  ] },
  { country: "STP", offices: ["head of state"], holders: [
    ["Fradique de Menezes", "2001-09", "2011-09"], ["Manuel Pinto da Costa", "2011-09", "2016-09"],
    ["Evaristo Carvalho", "2016-09", "2021-10"], ["Carlos Vila Nova", "2021-10"],
  ] },
];
