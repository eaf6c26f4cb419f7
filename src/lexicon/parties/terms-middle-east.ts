/**
 * Terms of office in the Middle East and North Africa: heads of state and government since 2000, and the foreign and
 * defence ministers of the states most in the news. How they were made and checked: terms.ts.
 */

import type { OfficeEntry } from "../party-entry.ts";

export const MIDDLE_EAST_TERMS: readonly OfficeEntry[] = [
  { country: "ISR", offices: ["head of state"], holders: [
    ["Ezer Weizman", "1993-05", "2000-07"], ["Moshe Katsav", "2000-08", "2007-07"],
    ["Shimon Peres", "2007-07", "2014-07"], ["Reuven Rivlin", "2014-07", "2021-07"],
    ["Isaac Herzog", "2021-07"],
  ] },
  { country: "ISR", offices: ["head of government"], holders: [
    ["Ehud Barak", "1999-07-06", "2001-03-07"], ["Ariel Sharon", "2001-03-07", "2006-04-14"],
    ["Ehud Olmert", "2006-04-14", "2009-03-31"], ["Benjamin Netanyahu", "2009-03-31", "2021-06-13"],
    ["Naftali Bennett", "2021-06-13", "2022-06-30"], ["Yair Lapid", "2022-07-01", "2022-12-29"],
    ["Benjamin Netanyahu", "2022-12-29"],
  ] },
  { country: "ISR", offices: ["foreign minister"], holders: [
    ["David Levy", "1999-07", "2000-08"], ["Shlomo Ben-Ami", "2000-11", "2001-03"],
    ["Shimon Peres", "2001-03", "2002-11"], ["Benjamin Netanyahu", "2002-11", "2003-02"],
    ["Silvan Shalom", "2003-02", "2006-01"], ["Tzipi Livni", "2006-01", "2009-03", "f"],
    ["Avigdor Lieberman", "2009-04", "2012-12"], ["Avigdor Lieberman", "2013-11", "2015-05"],
    ["Israel Katz", "2019-02", "2020-05"], ["Gabi Ashkenazi", "2020-05", "2021-06"],
    ["Yair Lapid", "2021-06", "2022-12"], ["Eli Cohen", "2022-12", "2023-12"],
    ["Israel Katz", "2024-01", "2024-11"], ["Gideon Saar", "2024-11"],
  ] },
  { country: "ISR", offices: ["defence minister"], holders: [
    ["Ehud Barak", "1999-07", "2001-03"], ["Binyamin Ben-Eliezer", "2001-03", "2002-11"],
    ["Shaul Mofaz", "2002-11", "2006-05"], ["Amir Peretz", "2006-05", "2007-06"],
    ["Ehud Barak", "2007-06", "2013-03"], ["Moshe Yaalon", "2013-03", "2016-05"],
    ["Avigdor Lieberman", "2016-05", "2018-11"], ["Benjamin Netanyahu", "2018-11", "2019-11"],
    ["Naftali Bennett", "2019-11", "2020-05"], ["Benny Gantz", "2020-05", "2022-12"],
    ["Yoav Gallant", "2022-12", "2024-11"], ["Israel Katz", "2024-11"],
  ] },
  { country: "PSE", offices: ["head of state"], holders: [
    ["Yasser Arafat", "1994-07", "2004-11-11"], ["Mahmoud Abbas", "2005-01-15"],
  ] },
  { country: "PSE", offices: ["head of government"], holders: [
    ["Mahmoud Abbas", "2003-04", "2003-09"], ["Ahmed Qurei", "2003-10", "2006-03"],
    ["Ismail Haniyeh", "2006-03", "2007-06"], ["Salam Fayyad", "2007-06", "2013-06"],
    ["Rami Hamdallah", "2013-06", "2019-04"], ["Mohammad Shtayyeh", "2019-04", "2024-03"],
    ["Mohammad Mustafa", "2024-03"],
  ] },
  { country: "PSE", offices: ["foreign minister"], holders: [
    ["Nabil Shaath", "2003-04", "2005-02"], ["Nasser al-Kidwa", "2005-02", "2006-03"],
    ["Mahmoud Zahar", "2006-03", "2007-03"], ["Riyad al-Maliki", "2007-06", "2024-03"],
  ] },
  { country: "LBN", offices: ["head of state"], holders: [
    ["Emile Lahoud", "1998-11", "2007-11"], ["Michel Suleiman", "2008-05", "2014-05"],
    ["Michel Aoun", "2016-10", "2022-10"], ["Joseph Aoun", "2025-01"],
  ] },
  { country: "LBN", offices: ["head of government"], holders: [
    ["Selim al-Hoss", "1998-12", "2000-10"], ["Rafik Hariri", "2000-10", "2004-10"],
    ["Omar Karami", "2004-10", "2005-04"], ["Najib Mikati", "2005-04", "2005-07"],
    ["Fouad Siniora", "2005-07", "2009-11"], ["Saad Hariri", "2009-11", "2011-06"],
    ["Najib Mikati", "2011-06", "2014-02"], ["Tammam Salam", "2014-02", "2016-12"],
    ["Saad Hariri", "2016-12", "2020-01"], ["Hassan Diab", "2020-01", "2021-09"],
    ["Najib Mikati", "2021-09", "2025-02"], ["Nawaf Salam", "2025-02"],
  ] },
  { country: "LBN", offices: ["foreign minister"], holders: [
    ["Mahmoud Hammoud", "2000-10", "2003-04"], ["Jean Obeid", "2003-04", "2004-10"],
    ["Fawzi Salloukh", "2005-07", "2009-11"], ["Ali al-Shami", "2009-11", "2011-06"],
    ["Adnan Mansour", "2011-06", "2014-02"], ["Gebran Bassil", "2014-02", "2020-01"],
    ["Nassif Hitti", "2020-01", "2020-08"], ["Charbel Wehbe", "2020-08", "2021-05"],
    ["Zeina Akar", "2021-05", "2021-09", "f"], ["Abdallah Bou Habib", "2021-09", "2025-02"],
    ["Youssef Raggi", "2025-02"],
  ] },
  { country: "SYR", offices: ["head of state"], holders: [
    ["Hafez al-Assad", "1971-03", "2000-06"], ["Bashar al-Assad", "2000-07-17", "2024-12-08"],
    ["Ahmed al-Sharaa", "2025-01-29"],
  ] },
  { country: "SYR", offices: ["head of government"], holders: [
    ["Mohammed Mustafa Mero", "2000-03", "2003-09"], ["Mohammed Naji al-Otari", "2003-09", "2011-04"],
    ["Adel Safar", "2011-04", "2012-06"], ["Riyad Hijab", "2012-06", "2012-08"],
    ["Wael al-Halqi", "2012-08", "2016-07"], ["Imad Khamis", "2016-07", "2020-06"],
    ["Hussein Arnous", "2020-06", "2024-09"], ["Mohammad Ghazi al-Jalali", "2024-09", "2024-12"],
  ] },
  { country: "SYR", offices: ["foreign minister"], holders: [
    ["Farouk al-Sharaa", "1984-03", "2006-02"], ["Walid al-Moallem", "2006-02", "2020-11"],
    ["Faisal Mekdad", "2020-11", "2024-09"], ["Bassam Sabbagh", "2024-09", "2024-12"],
    ["Asaad al-Shaibani", "2024-12"],
  ] },
  { country: "SYR", offices: ["defence minister"], holders: [
    ["Mustafa Tlass", "1972-03", "2004-05"], ["Hassan Turkmani", "2004-05", "2009-06"],
    ["Ali Habib", "2009-06", "2011-08"], ["Dawoud Rajiha", "2011-08", "2012-07"],
    ["Fahd Jassem al-Freij", "2012-07", "2018-01"], ["Ali Abdullah Ayyoub", "2018-01", "2022-04"],
    ["Ali Mahmoud Abbas", "2022-04", "2024-12"], ["Murhaf Abu Qasra", "2024-12"],
  ] },
  { country: "JOR", offices: ["head of state"], titles: ["king"], holders: [
    ["King Abdullah II", "1999-02-07"],
  ] },
  { country: "JOR", offices: ["head of government"], holders: [
    ["Ali Abu al-Ragheb", "2000-06", "2003-10"], ["Faisal al-Fayez", "2003-10", "2005-04"],
    ["Adnan Badran", "2005-04", "2005-11"], ["Marouf al-Bakhit", "2005-11", "2007-11"],
    ["Nader al-Dahabi", "2007-11", "2009-12"], ["Samir Rifai", "2009-12", "2011-02"],
    ["Marouf al-Bakhit", "2011-02", "2011-10"], ["Awn Khasawneh", "2011-10", "2012-05"],
    ["Fayez Tarawneh", "2012-05", "2012-10"], ["Abdullah Ensour", "2012-10", "2016-05"],
    ["Hani al-Mulki", "2016-06", "2018-06"], ["Omar Razzaz", "2018-06", "2020-10"],
    ["Bisher Khasawneh", "2020-10", "2024-09"], ["Jafar Hassan", "2024-09"],
  ] },
  { country: "JOR", offices: ["foreign minister"], holders: [
    ["Abdul Ilah Khatib", "1998-08", "2002-01"], ["Marwan Muasher", "2002-01", "2004-10"],
    ["Hani al-Mulki", "2004-10", "2005-04"], ["Farouk Kasrawi", "2005-04", "2005-11"],
    ["Abdul Ilah Khatib", "2005-11", "2007-11"], ["Salah Bashir", "2007-11", "2009-02"],
    ["Nasser Judeh", "2009-02", "2017-01"], ["Ayman Safadi", "2017-01"],
  ] },
  { country: "EGY", offices: ["head of state"], holders: [
    ["Hosni Mubarak", "1981-10-14", "2011-02-11"], ["Mohamed Morsi", "2012-06-30", "2013-07-03"],
    ["Adly Mansour", "2013-07-04", "2014-06-08"], ["Abdel Fattah al-Sisi", "2014-06-08"],
  ] },
  { country: "EGY", offices: ["head of government"], holders: [
    ["Atef Ebeid", "1999-10", "2004-07"], ["Ahmed Nazif", "2004-07", "2011-01"],
    ["Ahmed Shafiq", "2011-01", "2011-03"], ["Essam Sharaf", "2011-03", "2011-12"],
    ["Kamal Ganzouri", "2011-12", "2012-08"], ["Hisham Qandil", "2012-08", "2013-07"],
    ["Hazem el-Beblawi", "2013-07", "2014-03"], ["Ibrahim Mahlab", "2014-03", "2015-09"],
    ["Sherif Ismail", "2015-09", "2018-06"], ["Mostafa Madbouly", "2018-06"],
  ] },
  { country: "EGY", offices: ["foreign minister"], holders: [
    ["Amr Moussa", "1991-05", "2001-05"], ["Ahmed Maher", "2001-05", "2004-07"],
    ["Ahmed Aboul Gheit", "2004-07", "2011-03"], ["Nabil Elaraby", "2011-03", "2011-06"],
    ["Mohamed Kamel Amr", "2011-07", "2013-07"], ["Nabil Fahmy", "2013-07", "2014-06"],
    ["Sameh Shoukry", "2014-06", "2024-07"], ["Badr Abdelatty", "2024-07"],
  ] },
  { country: "EGY", offices: ["defence minister"], holders: [
    ["Mohamed Hussein Tantawi", "1991-05", "2012-08"], ["Abdel Fattah al-Sisi", "2012-08", "2014-03"],
    ["Sedki Sobhi", "2014-03", "2018-06"], ["Mohamed Zaki", "2018-06", "2024-07"],
    ["Abdel Mageed Saqr", "2024-07"],
  ] },
  { country: "SAU", offices: ["head of state"], titles: ["king"], holders: [
    ["King Fahd", "1982-06", "2005-08-01"], ["King Abdullah", "2005-08-01", "2015-01-23"],
    ["King Salman", "2015-01-23"],
  ] },
  { country: "SAU", offices: ["foreign minister"], holders: [
    ["Saud al-Faisal", "1975-03", "2015-04"], ["Adel al-Jubeir", "2015-04", "2018-12"],
    ["Ibrahim al-Assaf", "2018-12", "2019-10"], ["Faisal bin Farhan", "2019-10"],
  ] },
  { country: "SAU", offices: ["defence minister"], holders: [
    ["Prince Sultan", "1963-10", "2005-08"], ["Mohammed bin Salman", "2015-01", "2017-06"],
    ["Khalid bin Salman", "2022-09"],
  ] },
  { country: "ARE", offices: ["head of state"], holders: [
    ["Zayed bin Sultan Al Nahyan", "1971-12", "2004-11"], ["Khalifa bin Zayed", "2004-11", "2022-05"],
    ["Mohamed bin Zayed", "2022-05"],
  ] },
  { country: "ARE", offices: ["foreign minister"], holders: [
    ["Rashid Abdullah al-Nuaimi", "1980-01", "2006-02"], ["Abdullah bin Zayed", "2006-02"],
  ] },
  { country: "QAT", offices: ["head of state"], titles: ["emir"], holders: [
    ["Hamad bin Khalifa Al Thani", "1995-06", "2013-06"], ["Tamim bin Hamad Al Thani", "2013-06-25"],
  ] },
  { country: "QAT", offices: ["foreign minister"], holders: [
    ["Hamad bin Jassim", "1992-09", "2013-06"], ["Khalid al-Attiyah", "2013-06", "2016-01"],
    ["Mohammed bin Abdulrahman Al Thani", "2016-01"],
  ] },
  { country: "QAT", offices: ["head of government"], holders: [
    ["Hamad bin Jassim", "2007-04", "2013-06"], ["Abdullah bin Nasser", "2013-06", "2020-01"],
    ["Khalid bin Khalifa", "2020-01", "2023-03"], ["Mohammed bin Abdulrahman Al Thani", "2023-03"],
  ] },
  { country: "KWT", offices: ["head of state"], titles: ["emir"], holders: [
    ["Jaber al-Ahmad al-Sabah", "1977-12", "2006-01"], ["Sabah al-Ahmad al-Sabah", "2006-01", "2020-09"],
    ["Nawaf al-Ahmad al-Sabah", "2020-09", "2023-12"], ["Mishal al-Ahmad al-Sabah", "2023-12"],
  ] },
  { country: "BHR", offices: ["head of state"], titles: ["king", "emir"], holders: [
    ["Hamad bin Isa Al Khalifa", "1999-03"],
  ] },
  { country: "BHR", offices: ["foreign minister"], holders: [
    ["Khalid bin Ahmed al-Khalifa", "2005-09", "2020-02"], ["Abdullatif al-Zayani", "2020-02"],
  ] },
  { country: "OMN", offices: ["head of state"], titles: ["sultan"], holders: [
    ["Sultan Qaboos", "1970-07", "2020-01"], ["Haitham bin Tariq", "2020-01-11"],
  ] },
  { country: "OMN", offices: ["foreign minister"], holders: [
    ["Yusuf bin Alawi", "1997-01", "2020-08"], ["Badr Albusaidi", "2020-08"],
  ] },
  { country: "YEM", offices: ["head of state"], holders: [
    ["Ali Abdullah Saleh", "1990-05", "2012-02"], ["Abd-Rabbu Mansour Hadi", "2012-02-27", "2022-04-07"],
    ["Rashad al-Alimi", "2022-04-07"],
  ] },
  { country: "YEM", offices: ["foreign minister"], holders: [
    ["Abubakr al-Qirbi", "2001-04", "2014-06"], ["Abdulmalik al-Mekhlafi", "2015-12", "2018-05"],
    ["Khaled al-Yamani", "2018-05", "2019-06"], ["Mohammed al-Hadhrami", "2019-09", "2020-12"],
    ["Ahmed Awad bin Mubarak", "2020-12", "2024-03"], ["Shaya al-Zindani", "2024-03"],
  ] },
  { country: "IRQ", offices: ["head of state"], holders: [
    ["Saddam Hussein", "1979-07", "2003-04-09"], ["Ghazi al-Yawer", "2004-06", "2005-04"],
    ["Jalal Talabani", "2005-04", "2014-07"], ["Fuad Masum", "2014-07", "2018-10"],
    ["Barham Salih", "2018-10", "2022-10"], ["Abdul Latif Rashid", "2022-10"],
  ] },
  { country: "IRQ", offices: ["head of government"], holders: [
    ["Iyad Allawi", "2004-06", "2005-05"], ["Ibrahim al-Jaafari", "2005-05", "2006-05"],
    ["Nouri al-Maliki", "2006-05", "2014-09"], ["Haider al-Abadi", "2014-09", "2018-10"],
    ["Adel Abdul Mahdi", "2018-10", "2020-05"], ["Mustafa al-Kadhimi", "2020-05", "2022-10"],
    ["Mohammed Shia al-Sudani", "2022-10"],
  ] },
  { country: "IRQ", offices: ["foreign minister"], holders: [
    ["Naji Sabri", "2001-08", "2003-04"], ["Hoshyar Zebari", "2003-09", "2014-07"],
    ["Ibrahim al-Jaafari", "2014-09", "2018-10"], ["Mohamed Ali Alhakim", "2018-10", "2020-05"],
    ["Fuad Hussein", "2020-06"],
  ] },
  { country: "IRQ", offices: ["defence minister"], holders: [
    ["Hazem Shaalan", "2004-06", "2005-05"], ["Saadoun al-Dulaimi", "2005-05", "2006-03"],
    ["Abdul Qader Obeidi", "2006-06", "2010-12"], ["Khaled al-Obeidi", "2014-10", "2016-08"],
    ["Erfan al-Hayali", "2017-01", "2018-10"], ["Najah al-Shammari", "2019-06", "2020-05"],
    ["Juma Inad", "2020-05", "2022-10"], ["Thabet al-Abbasi", "2022-10"],
  ] },
  { country: "IRN", offices: ["head of state"], titles: ["supreme leader"], holders: [
    ["Ali Khamenei", "1989-06"],
  ] },
  { country: "IRN", offices: ["head of government"], titles: ["president"], holders: [
    ["Mohammad Khatami", "1997-08-03", "2005-08-03"], ["Mahmoud Ahmadinejad", "2005-08-03", "2013-08-03"],
    ["Hassan Rouhani", "2013-08-03", "2021-08-03"], ["Ebrahim Raisi", "2021-08-03", "2024-05-19"],
    ["Masoud Pezeshkian", "2024-07-28"],
  ] },
  { country: "IRN", offices: ["foreign minister"], holders: [
    ["Kamal Kharrazi", "1997-08", "2005-08"], ["Manouchehr Mottaki", "2005-08", "2010-12"],
    ["Ali Akbar Salehi", "2010-12", "2013-08"], ["Mohammad Javad Zarif", "2013-08", "2021-08"],
    ["Hossein Amir-Abdollahian", "2021-08", "2024-05"], ["Abbas Araghchi", "2024-08"],
  ] },
  { country: "IRN", offices: ["defence minister"], holders: [
    ["Ali Shamkhani", "1997-08", "2005-08"], ["Mostafa Mohammad-Najjar", "2005-08", "2009-09"],
    ["Ahmad Vahidi", "2009-09", "2013-08"], ["Hossein Dehghan", "2013-08", "2017-08"],
    ["Amir Hatami", "2017-08", "2021-08"], ["Mohammad Reza Ashtiani", "2021-08", "2024-08"],
    ["Aziz Nasirzadeh", "2024-08"],
  ] },
  { country: "LBY", offices: ["head of state"], titles: ["leader"], holders: [
    ["Muammar Gaddafi", "1969-09", "2011-08"],
  ] },
  { country: "LBY", offices: ["head of government"], holders: [
    ["Abdurrahim El-Keib", "2011-11", "2012-11"], ["Ali Zeidan", "2012-11", "2014-03"],
    ["Fayez al-Sarraj", "2016-03", "2021-03"], ["Abdul Hamid Dbeibah", "2021-03"],
  ] },
  { country: "TUN", offices: ["head of state"], holders: [
    ["Zine El Abidine Ben Ali", "1987-11", "2011-01-14"], ["Moncef Marzouki", "2011-12", "2014-12"],
    ["Beji Caid Essebsi", "2014-12", "2019-07"], ["Kais Saied", "2019-10"],
  ] },
  { country: "TUN", offices: ["head of government"], holders: [
    ["Mohamed Ghannouchi", "1999-11", "2011-02"], ["Beji Caid Essebsi", "2011-02", "2011-12"],
    ["Hamadi Jebali", "2011-12", "2013-03"], ["Ali Laarayedh", "2013-03", "2014-01"],
    ["Mehdi Jomaa", "2014-01", "2015-02"], ["Habib Essid", "2015-02", "2016-08"],
    ["Youssef Chahed", "2016-08", "2020-02"], ["Elyes Fakhfakh", "2020-02", "2020-09"],
    ["Hichem Mechichi", "2020-09", "2021-07"], ["Najla Bouden", "2021-10", "2023-08", "f"],
    ["Ahmed Hachani", "2023-08", "2024-08"],
  ] },
  { country: "DZA", offices: ["head of state"], holders: [
    ["Abdelaziz Bouteflika", "1999-04", "2019-04"], ["Abdelmadjid Tebboune", "2019-12"],
  ] },
  { country: "DZA", offices: ["head of government"], holders: [
    ["Ali Benflis", "2000-08", "2003-05"], ["Ahmed Ouyahia", "2003-05", "2006-05"],
    ["Abdelaziz Belkhadem", "2006-05", "2008-06"], ["Ahmed Ouyahia", "2008-06", "2012-09"],
    ["Abdelmalek Sellal", "2012-09", "2017-05"], ["Ahmed Ouyahia", "2017-08", "2019-03"],
    ["Noureddine Bedoui", "2019-03", "2019-12"], ["Abdelaziz Djerad", "2019-12", "2021-06"],
    ["Ayman Benabderrahmane", "2021-07", "2023-11"], ["Nadir Larbaoui", "2023-11"],
  ] },
  { country: "DZA", offices: ["foreign minister"], holders: [
    ["Youcef Yousfi", "1999-12", "2000-08"], ["Abdelaziz Belkhadem", "2000-08", "2005-05"],
    ["Mohammed Bedjaoui", "2005-05", "2007-06"], ["Mourad Medelci", "2007-06", "2013-09"],
    ["Ramtane Lamamra", "2013-09", "2017-05"], ["Abdelkader Messahel", "2017-05", "2019-03"],
    ["Sabri Boukadoum", "2019-04", "2021-07"], ["Ramtane Lamamra", "2021-07", "2023-03"],
    ["Ahmed Attaf", "2023-03"],
  ] },
  { country: "MAR", offices: ["head of state"], titles: ["king"], holders: [
    ["King Mohammed VI", "1999-07-23"],
  ] },
  { country: "MAR", offices: ["head of government"], holders: [
    ["Driss Jettou", "2002-10", "2007-09"], ["Abbas El Fassi", "2007-09", "2011-11"],
    ["Abdelilah Benkirane", "2011-11", "2017-04"], ["Saadeddine Othmani", "2017-04", "2021-10"],
    ["Aziz Akhannouch", "2021-10"],
  ] },
  { country: "MAR", offices: ["foreign minister"], holders: [
    ["Mohamed Benaissa", "1999-04", "2007-10"], ["Taieb Fassi Fihri", "2007-10", "2012-01"],
    ["Saadeddine Othmani", "2012-01", "2013-10"], ["Salaheddine Mezouar", "2013-10", "2017-04"],
    ["Nasser Bourita", "2017-04"],
  ] },
];
