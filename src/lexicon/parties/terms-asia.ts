/**
 * Terms of office in Asia and the Pacific: heads of state and government since 2000, and the foreign and
 * defence ministers of the states most in the news. How they were made and checked: terms.ts.
 */

import type { OfficeEntry } from "../party-entry.ts";

export const ASIA_TERMS: readonly OfficeEntry[] = [
  { country: "CHN", offices: ["head of state"], holders: [
    ["Jiang Zemin", "1993-03", "2003-03"], ["Hu Jintao", "2003-03-15", "2013-03-14"],
    ["Xi Jinping", "2013-03-14"],
  ] },
  { country: "CHN", offices: ["head of government"], holders: [
    ["Zhu Rongji", "1998-03", "2003-03"], ["Wen Jiabao", "2003-03-16", "2013-03-15"],
    ["Li Keqiang", "2013-03-15", "2023-03-11"], ["Li Qiang", "2023-03-11"],
  ] },
  { country: "CHN", offices: ["foreign minister"], holders: [
    ["Tang Jiaxuan", "1998-03", "2003-03"], ["Li Zhaoxing", "2003-03", "2007-04"],
    ["Yang Jiechi", "2007-04", "2013-03"], ["Wang Yi", "2013-03", "2022-12"],
    ["Qin Gang", "2022-12-30", "2023-07-25"], ["Wang Yi", "2023-07-25"],
  ] },
  { country: "CHN", offices: ["defence minister"], holders: [
    ["Chi Haotian", "1993-03", "2003-03"], ["Cao Gangchuan", "2003-03", "2008-03"],
    ["Liang Guanglie", "2008-03", "2013-03"], ["Chang Wanquan", "2013-03", "2018-03"],
    ["Wei Fenghe", "2018-03", "2023-03"], ["Li Shangfu", "2023-03", "2023-10"], ["Dong Jun", "2023-12"],
  ] },
  { country: "TWN", offices: ["head of state"], holders: [
    ["Lee Teng-hui", "1988-01", "2000-05"], ["Chen Shui-bian", "2000-05-20", "2008-05-20"],
    ["Ma Ying-jeou", "2008-05-20", "2016-05-20"], ["Tsai Ing-wen", "2016-05-20", "2024-05-20", "f"],
    ["Lai Ching-te", "2024-05-20"],
  ] },
  { country: "TWN", offices: ["head of government"], holders: [
    ["Tang Fei", "2000-05", "2000-10"], ["Chang Chun-hsiung", "2000-10", "2002-02"],
    ["Yu Shyi-kun", "2002-02", "2005-02"], ["Frank Hsieh", "2005-02", "2006-01"],
    ["Su Tseng-chang", "2006-01", "2007-05"], ["Chang Chun-hsiung", "2007-05", "2008-05"],
    ["Liu Chao-shiuan", "2008-05", "2009-09"], ["Wu Den-yih", "2009-09", "2012-02"],
    ["Sean Chen", "2012-02", "2013-02"], ["Jiang Yi-huah", "2013-02", "2014-12"],
    ["Mao Chi-kuo", "2014-12", "2016-02"], ["Lin Chuan", "2016-05", "2017-09"],
    ["William Lai", "2017-09", "2019-01"], ["Su Tseng-chang", "2019-01", "2023-01"],
    ["Chen Chien-jen", "2023-01", "2024-05"], ["Cho Jung-tai", "2024-05"],
  ] },
  { country: "TWN", offices: ["foreign minister"], holders: [
    ["David Lee", "2016-05", "2018-02"], ["Joseph Wu", "2018-02", "2024-05"], ["Lin Chia-lung", "2024-05"],
  ] },
  { country: "JPN", offices: ["head of state"], titles: ["emperor"], holders: [
    ["Akihito", "1989-01", "2019-04-30"], ["Naruhito", "2019-05-01"],
  ] },
  { country: "JPN", offices: ["head of government"], holders: [
    ["Keizo Obuchi", "1998-07", "2000-04"], ["Yoshiro Mori", "2000-04", "2001-04"],
    ["Junichiro Koizumi", "2001-04-26", "2006-09-26"], ["Shinzo Abe", "2006-09-26", "2007-09-26"],
    ["Yasuo Fukuda", "2007-09-26", "2008-09-24"], ["Taro Aso", "2008-09-24", "2009-09-16"],
    ["Yukio Hatoyama", "2009-09-16", "2010-06-08"], ["Naoto Kan", "2010-06-08", "2011-09-02"],
    ["Yoshihiko Noda", "2011-09-02", "2012-12-26"], ["Shinzo Abe", "2012-12-26", "2020-09-16"],
    ["Yoshihide Suga", "2020-09-16", "2021-10-04"], ["Fumio Kishida", "2021-10-04", "2024-10-01"],
    ["Shigeru Ishiba", "2024-10-01"],
  ] },
  { country: "JPN", offices: ["foreign minister"], holders: [
    ["Yohei Kono", "1999-10", "2001-04"], ["Makiko Tanaka", "2001-04", "2002-01", "f"],
    ["Yoriko Kawaguchi", "2002-02", "2004-09", "f"], ["Nobutaka Machimura", "2004-09", "2005-10"],
    ["Taro Aso", "2005-10", "2007-08"], ["Nobutaka Machimura", "2007-08", "2007-09"],
    ["Masahiko Komura", "2007-09", "2008-09"], ["Hirofumi Nakasone", "2008-09", "2009-09"],
    ["Katsuya Okada", "2009-09", "2010-09"], ["Seiji Maehara", "2010-09", "2011-03"],
    ["Takeaki Matsumoto", "2011-03", "2011-09"], ["Koichiro Gemba", "2011-09", "2012-12"],
    ["Fumio Kishida", "2012-12", "2017-08"], ["Taro Kono", "2017-08", "2019-09"],
    ["Toshimitsu Motegi", "2019-09", "2021-11"], ["Yoshimasa Hayashi", "2021-11", "2023-09"],
    ["Yoko Kamikawa", "2023-09", "2024-10", "f"], ["Takeshi Iwaya", "2024-10"],
  ] },
  { country: "JPN", offices: ["defence minister"], holders: [
    ["Fumio Kyuma", "2006-09", "2007-07"], ["Yuriko Koike", "2007-07", "2007-08", "f"],
    ["Masahiko Komura", "2007-08", "2007-09"], ["Shigeru Ishiba", "2007-09", "2008-08"],
    ["Yoshimasa Hayashi", "2008-08", "2008-09"], ["Yasukazu Hamada", "2008-09", "2009-09"],
    ["Toshimi Kitazawa", "2009-09", "2011-09"], ["Yasuo Ichikawa", "2011-09", "2012-01"],
    ["Naoki Tanaka", "2012-01", "2012-06"], ["Satoshi Morimoto", "2012-06", "2012-12"],
    ["Itsunori Onodera", "2012-12", "2014-09"], ["Gen Nakatani", "2014-12", "2016-08"],
    ["Tomomi Inada", "2016-08", "2017-07", "f"], ["Itsunori Onodera", "2017-08", "2018-10"],
    ["Takeshi Iwaya", "2018-10", "2019-09"], ["Taro Kono", "2019-09", "2020-09"],
    ["Nobuo Kishi", "2020-09", "2022-08"], ["Yasukazu Hamada", "2022-08", "2023-09"],
    ["Minoru Kihara", "2023-09", "2024-10"], ["Gen Nakatani", "2024-10"],
  ] },
  { country: "KOR", offices: ["head of state"], holders: [
    ["Kim Dae-jung", "1998-02", "2003-02"], ["Roh Moo-hyun", "2003-02-25", "2008-02-25"],
    ["Lee Myung-bak", "2008-02-25", "2013-02-25"], ["Park Geun-hye", "2013-02-25", "2017-03-10", "f"],
    ["Moon Jae-in", "2017-05-10", "2022-05-10"], ["Yoon Suk-yeol", "2022-05-10", "2025-04-04"],
    ["Lee Jae-myung", "2025-06-04"],
  ] },
  { country: "KOR", offices: ["head of government"], holders: [
    ["Lee Hae-chan", "2004-06", "2006-03"], ["Han Myeong-sook", "2006-04", "2007-03", "f"],
    ["Han Duck-soo", "2007-04", "2008-02"], ["Han Seung-soo", "2008-02", "2009-09"],
    ["Chung Un-chan", "2009-09", "2010-08"], ["Kim Hwang-sik", "2010-10", "2013-02"],
    ["Chung Hong-won", "2013-02", "2015-02"], ["Lee Wan-koo", "2015-02", "2015-04"],
    ["Hwang Kyo-ahn", "2015-06", "2017-05"], ["Lee Nak-yon", "2017-05", "2020-01"],
    ["Chung Sye-kyun", "2020-01", "2021-04"], ["Kim Boo-kyum", "2021-05", "2022-05"],
    ["Han Duck-soo", "2022-05", "2025-05"],
  ] },
  { country: "KOR", offices: ["foreign minister"], holders: [
    ["Lee Joung-binn", "2000-01", "2001-03"], ["Han Seung-soo", "2001-03", "2002-02"],
    ["Choi Sung-hong", "2002-02", "2003-02"], ["Yoon Young-kwan", "2003-02", "2004-01"],
    ["Ban Ki-moon", "2004-01", "2006-11"], ["Song Min-soon", "2006-12", "2008-02"],
    ["Yu Myung-hwan", "2008-02", "2010-09"], ["Kim Sung-hwan", "2010-10", "2013-03"],
    ["Yun Byung-se", "2013-03", "2017-06"], ["Kang Kyung-wha", "2017-06", "2021-02", "f"],
    ["Chung Eui-yong", "2021-02", "2022-05"], ["Park Jin", "2022-05", "2024-01"],
    ["Cho Tae-yul", "2024-01", "2025-07"],
  ] },
  { country: "KOR", offices: ["defence minister"], holders: [
    ["Cho Seong-tae", "1999-05", "2001-03"], ["Kim Dong-shin", "2001-03", "2002-07"],
    ["Lee Jun", "2002-07", "2003-02"], ["Cho Young-kil", "2003-02", "2004-07"],
    ["Yoon Kwang-ung", "2004-07", "2006-11"], ["Kim Jang-soo", "2006-11", "2008-02"],
    ["Lee Sang-hee", "2008-02", "2009-09"], ["Kim Tae-young", "2009-09", "2010-12"],
    ["Kim Kwan-jin", "2010-12", "2014-06"], ["Han Min-koo", "2014-06", "2017-07"],
    ["Song Young-moo", "2017-07", "2018-09"], ["Jeong Kyeong-doo", "2018-09", "2020-09"],
    ["Suh Wook", "2020-09", "2022-05"], ["Lee Jong-sup", "2022-05", "2023-10"],
    ["Shin Won-sik", "2023-10", "2024-09"], ["Kim Yong-hyun", "2024-09", "2024-12"],
  ] },
  { country: "PRK", offices: ["head of state"], titles: ["leader", "supreme leader"], holders: [
    ["Kim Jong-il", "1994-07", "2011-12-17"], ["Kim Jong-un", "2011-12-17"],
  ] },
  { country: "PRK", offices: ["head of government"], holders: [
    ["Hong Song-nam", "1998-09", "2003-09"], ["Pak Pong-ju", "2003-09", "2007-04"],
    ["Kim Yong-il", "2007-04", "2010-06"], ["Choe Yong-rim", "2010-06", "2013-04"],
    ["Pak Pong-ju", "2013-04", "2019-04"], ["Kim Jae-ryong", "2019-04", "2020-08"],
    ["Kim Tok-hun", "2020-08", "2024-12"], ["Pak Thae-song", "2024-12"],
  ] },
  { country: "PRK", offices: ["foreign minister"], holders: [
    ["Paek Nam-sun", "1998-09", "2007-01"], ["Pak Ui-chun", "2007-05", "2014-04"],
    ["Ri Su-yong", "2014-04", "2016-05"], ["Ri Yong-ho", "2016-05", "2020-01"],
    ["Ri Son-gwon", "2020-01", "2022-06"], ["Choe Son-hui", "2022-06", null, "f"],
  ] },
  { country: "MNG", offices: ["head of state"], holders: [
    ["Natsagiin Bagabandi", "1997-06", "2005-06"], ["Nambaryn Enkhbayar", "2005-06", "2009-06"],
    ["Tsakhiagiin Elbegdorj", "2009-06", "2017-07"], ["Khaltmaagiin Battulga", "2017-07", "2021-06"],
    ["Khurelsukh Ukhnaa", "2021-06"],
  ] },
  { country: "VNM", offices: ["head of state"], titles: ["president"], holders: [
    ["Tran Duc Luong", "1997-09", "2006-06"], ["Nguyen Minh Triet", "2006-06", "2011-07"],
    ["Truong Tan Sang", "2011-07", "2016-04"], ["Tran Dai Quang", "2016-04", "2018-09"],
    ["Nguyen Phu Trong", "2018-10", "2021-04"], ["Nguyen Xuan Phuc", "2021-04", "2023-01"],
    ["Vo Van Thuong", "2023-03", "2024-03"], ["To Lam", "2024-05", "2024-10"], ["Luong Cuong", "2024-10"],
  ] },
  { country: "VNM", offices: ["head of government"], holders: [
    ["Phan Van Khai", "1997-09", "2006-06"], ["Nguyen Tan Dung", "2006-06", "2016-04"],
    ["Nguyen Xuan Phuc", "2016-04", "2021-04"], ["Pham Minh Chinh", "2021-04"],
  ] },
  { country: "VNM", offices: ["foreign minister"], holders: [
    ["Nguyen Dy Nien", "2000-01", "2006-06"], ["Pham Gia Khiem", "2006-06", "2011-08"],
    ["Pham Binh Minh", "2011-08", "2021-04"], ["Bui Thanh Son", "2021-04"],
  ] },
  { country: "LAO", offices: ["head of government"], holders: [
    ["Bounnhang Vorachith", "2001-03", "2006-06"], ["Bouasone Bouphavanh", "2006-06", "2010-12"],
    ["Thongsing Thammavong", "2010-12", "2016-04"], ["Thongloun Sisoulith", "2016-04", "2021-03"],
    ["Phankham Viphavanh", "2021-03", "2022-12"], ["Sonexay Siphandone", "2022-12"],
  ] },
  { country: "KHM", offices: ["head of state"], titles: ["king"], holders: [
    ["Norodom Sihanouk", "1993-09", "2004-10"], ["Norodom Sihamoni", "2004-10"],
  ] },
  { country: "KHM", offices: ["head of government"], holders: [
    ["Pol Pot", "1976-04", "1979-01"], ["Hun Sen", "1998-11", "2023-08"], ["Hun Manet", "2023-08"],
  ] },
  { country: "KHM", offices: ["foreign minister"], holders: [
    ["Hor Namhong", "1998-11", "2016-04"], ["Prak Sokhonn", "2016-04", "2023-08"],
    ["Sok Chenda Sophea", "2023-08", "2024-11"], ["Prak Sokhonn", "2024-11"],
  ] },
  { country: "THA", offices: ["head of state"], titles: ["king"], holders: [
    ["King Bhumibol", "1946-06", "2016-10-13"], ["Maha Vajiralongkorn", "2016-12"],
  ] },
  { country: "THA", offices: ["head of government"], holders: [
    ["Chuan Leekpai", "1997-11", "2001-02"], ["Thaksin Shinawatra", "2001-02-09", "2006-09-19"],
    ["Surayud Chulanont", "2006-10-01", "2008-01-29"], ["Samak Sundaravej", "2008-01", "2008-09"],
    ["Somchai Wongsawat", "2008-09", "2008-12"], ["Abhisit Vejjajiva", "2008-12", "2011-08"],
    ["Yingluck Shinawatra", "2011-08-05", "2014-05-07", "f"],
    ["Prayuth Chan-ocha", "2014-08-24", "2023-08-22"], ["Srettha Thavisin", "2023-08-22", "2024-08-14"],
    ["Paetongtarn Shinawatra", "2024-08-16", null, "f"],
  ] },
  { country: "THA", offices: ["foreign minister"], holders: [
    ["Surin Pitsuwan", "1997-11", "2001-02"], ["Surakiart Sathirathai", "2001-02", "2005-03"],
    ["Kantathi Suphamongkhon", "2005-03", "2006-09"], ["Nitya Pibulsonggram", "2006-10", "2008-02"],
    ["Noppadon Pattama", "2008-02", "2008-07"], ["Kasit Piromya", "2008-12", "2011-08"],
    ["Surapong Tovichakchaikul", "2011-08", "2014-05"], ["Tanasak Patimapragorn", "2014-08", "2015-08"],
    ["Don Pramudwinai", "2015-08", "2023-08"], ["Parnpree Bahiddha-Nukara", "2023-09", "2024-04"],
    ["Maris Sangiampongsa", "2024-04"],
  ] },
  { country: "MMR", offices: ["head of state"], holders: [
    ["Than Shwe", "1992-04", "2011-03"], ["Thein Sein", "2011-03", "2016-03"],
    ["Htin Kyaw", "2016-03", "2018-03"], ["Win Myint", "2018-03", "2021-02"], ["Myint Swe", "2021-02"],
  ] },
  { country: "MMR", offices: ["foreign minister"], holders: [
    ["Win Aung", "1998-11", "2004-09"], ["Nyan Win", "2004-09", "2011-03"],
    ["Wunna Maung Lwin", "2011-03", "2016-03"], ["Aung San Suu Kyi", "2016-03", "2021-02", "f"],
    ["Wunna Maung Lwin", "2021-02", "2023-02"], ["Than Swe", "2023-02"],
  ] },
  { country: "MYS", offices: ["head of government"], holders: [
    ["Mahathir Mohamad", "1981-07", "2003-10"], ["Abdullah Ahmad Badawi", "2003-10", "2009-04"],
    ["Najib Razak", "2009-04", "2018-05"], ["Mahathir Mohamad", "2018-05", "2020-03"],
    ["Muhyiddin Yassin", "2020-03", "2021-08"], ["Ismail Sabri Yaakob", "2021-08", "2022-11"],
    ["Anwar Ibrahim", "2022-11"],
  ] },
  { country: "MYS", offices: ["foreign minister"], holders: [
    ["Syed Hamid Albar", "1999-01", "2008-03"], ["Rais Yatim", "2008-03", "2009-04"],
    ["Anifah Aman", "2009-04", "2018-05"], ["Saifuddin Abdullah", "2018-07", "2020-02"],
    ["Hishammuddin Hussein", "2020-03", "2021-08"], ["Saifuddin Abdullah", "2021-08", "2022-11"],
    ["Zambry Abdul Kadir", "2022-12", "2023-12"], ["Mohamad Hasan", "2023-12"],
  ] },
  { country: "SGP", offices: ["head of government"], holders: [
    ["Goh Chok Tong", "1990-11", "2004-08"], ["Lee Hsien Loong", "2004-08", "2024-05"],
    ["Lawrence Wong", "2024-05"],
  ] },
  { country: "SGP", offices: ["foreign minister"], holders: [
    ["S. Jayakumar", "1994-01", "2004-08"], ["George Yeo", "2004-08", "2011-05"],
    ["K. Shanmugam", "2011-05", "2015-09"], ["Vivian Balakrishnan", "2015-10"],
  ] },
  { country: "IDN", offices: ["head of state", "head of government"], holders: [
    ["Abdurrahman Wahid", "1999-10", "2001-07"], ["Megawati Sukarnoputri", "2001-07", "2004-10", "f"],
    ["Susilo Bambang Yudhoyono", "2004-10-20", "2014-10-20"], ["Joko Widodo", "2014-10-20", "2024-10-20"],
    ["Prabowo Subianto", "2024-10-20"],
  ] },
  { country: "IDN", offices: ["foreign minister"], holders: [
    ["Alwi Shihab", "1999-10", "2001-07"], ["Hassan Wirajuda", "2001-08", "2009-10"],
    ["Marty Natalegawa", "2009-10", "2014-10"], ["Retno Marsudi", "2014-10", "2024-10", "f"],
    ["Sugiono", "2024-10"],
  ] },
  { country: "IDN", offices: ["defence minister"], holders: [
    ["Juwono Sudarsono", "1999-10", "2000-08"], ["Matori Abdul Djalil", "2001-08", "2004-10"],
    ["Juwono Sudarsono", "2004-10", "2009-10"], ["Purnomo Yusgiantoro", "2009-10", "2014-10"],
    ["Ryamizard Ryacudu", "2014-10", "2019-10"], ["Prabowo Subianto", "2019-10", "2024-10"],
    ["Sjafrie Sjamsoeddin", "2024-10"],
  ] },
  { country: "PHL", offices: ["head of state", "head of government"], holders: [
    ["Joseph Estrada", "1998-06", "2001-01-20"], ["Gloria Macapagal Arroyo", "2001-01-20", "2010-06-30", "f"],
    ["Benigno Aquino", "2010-06-30", "2016-06-30"], ["Rodrigo Duterte", "2016-06-30", "2022-06-30"],
    ["Ferdinand Marcos Jr.", "2022-06-30"],
  ] },
  { country: "PHL", offices: ["foreign minister"], titles: ["foreign secretary", "foreign minister"], holders: [
    ["Domingo Siazon", "1995-05", "2001-01"], ["Blas Ople", "2002-07", "2003-12"],
    ["Delia Albert", "2003-12", "2004-08", "f"], ["Alberto Romulo", "2004-08", "2011-02"],
    ["Albert del Rosario", "2011-02", "2016-03"], ["Perfecto Yasay", "2016-06", "2017-03"],
    ["Alan Peter Cayetano", "2017-05", "2018-10"], ["Teodoro Locsin", "2018-10", "2022-06"],
    ["Enrique Manalo", "2022-07", "2025-06"],
  ] },
  { country: "PHL", offices: ["defence minister"], holders: [
    ["Orlando Mercado", "1998-06", "2001-01"], ["Angelo Reyes", "2001-03", "2003-08"],
    ["Avelino Cruz", "2004-08", "2006-11"], ["Gilberto Teodoro", "2007-08", "2009-11"],
    ["Voltaire Gazmin", "2010-06", "2016-06"], ["Delfin Lorenzana", "2016-06", "2022-06"],
    ["Gilberto Teodoro", "2023-06"],
  ] },
  { country: "BRN", offices: ["head of state"], titles: ["sultan"], holders: [
    ["Hassanal Bolkiah", "1967-10"],
  ] },
  { country: "TLS", offices: ["head of state"], holders: [
    ["Xanana Gusmao", "2002-05", "2007-05"], ["Jose Ramos-Horta", "2007-05", "2012-05"],
    ["Taur Matan Ruak", "2012-05", "2017-05"], ["Francisco Guterres", "2017-05", "2022-05"],
    ["Jose Ramos-Horta", "2022-05"],
  ] },
  { country: "IND", offices: ["head of state"], holders: [
    ["K.R. Narayanan", "1997-07", "2002-07"], ["A.P.J. Abdul Kalam", "2002-07", "2007-07"],
    ["Pratibha Patil", "2007-07", "2012-07", "f"], ["Pranab Mukherjee", "2012-07", "2017-07"],
    ["Ram Nath Kovind", "2017-07", "2022-07"], ["Droupadi Murmu", "2022-07", null, "f"],
  ] },
  { country: "IND", offices: ["head of government"], holders: [
    ["Atal Bihari Vajpayee", "1998-03", "2004-05-22"], ["Manmohan Singh", "2004-05-22", "2014-05-26"],
    ["Narendra Modi", "2014-05-26"],
  ] },
  { country: "IND", offices: ["foreign minister"], holders: [
    ["Jaswant Singh", "1998-12", "2002-07"], ["Yashwant Sinha", "2002-07", "2004-05"],
    ["Natwar Singh", "2004-05", "2005-11"], ["Pranab Mukherjee", "2006-10", "2009-05"],
    ["S.M. Krishna", "2009-05", "2012-10"], ["Salman Khurshid", "2012-10", "2014-05"],
    ["Sushma Swaraj", "2014-05", "2019-05", "f"], ["Subrahmanyam Jaishankar", "2019-05"],
  ] },
  { country: "IND", offices: ["defence minister"], holders: [
    ["George Fernandes", "1998-03", "2001-03"], ["Jaswant Singh", "2001-03", "2001-10"],
    ["George Fernandes", "2001-10", "2004-05"], ["Pranab Mukherjee", "2004-05", "2006-10"],
    ["A.K. Antony", "2006-10", "2014-05"], ["Arun Jaitley", "2014-05", "2014-11"],
    ["Manohar Parrikar", "2014-11", "2017-03"], ["Arun Jaitley", "2017-03", "2017-09"],
    ["Nirmala Sitharaman", "2017-09", "2019-05", "f"], ["Rajnath Singh", "2019-05"],
  ] },
  { country: "PAK", offices: ["head of state"], holders: [
    ["Rafiq Tarar", "1998-01", "2001-06"], ["Pervez Musharraf", "2001-06-20", "2008-08-18"],
    ["Asif Ali Zardari", "2008-09-09", "2013-09-08"], ["Mamnoon Hussain", "2013-09", "2018-09"],
    ["Arif Alvi", "2018-09", "2024-03"], ["Asif Ali Zardari", "2024-03-10"],
  ] },
  { country: "PAK", offices: ["head of government"], holders: [
    ["Zafarullah Khan Jamali", "2002-11", "2004-06"], ["Shaukat Aziz", "2004-08", "2007-11"],
    ["Yousaf Raza Gilani", "2008-03", "2012-06"], ["Raja Pervaiz Ashraf", "2012-06", "2013-03"],
    ["Nawaz Sharif", "2013-06", "2017-07"], ["Shahid Khaqan Abbasi", "2017-08", "2018-05"],
    ["Imran Khan", "2018-08-18", "2022-04-10"], ["Shehbaz Sharif", "2022-04-11", "2023-08-14"],
    ["Anwaar-ul-Haq Kakar", "2023-08", "2024-03"], ["Shehbaz Sharif", "2024-03"],
  ] },
  { country: "PAK", offices: ["foreign minister"], holders: [
    ["Abdul Sattar", "1999-11", "2002-06"], ["Khurshid Mahmud Kasuri", "2002-11", "2007-11"],
    ["Shah Mehmood Qureshi", "2008-03", "2011-02"], ["Hina Rabbani Khar", "2011-07", "2013-03", "f"],
    ["Khawaja Asif", "2017-08", "2018-04"], ["Shah Mehmood Qureshi", "2018-08", "2022-04"],
    ["Bilawal Bhutto Zardari", "2022-04", "2023-08"], ["Jalil Abbas Jilani", "2023-08", "2024-03"],
    ["Ishaq Dar", "2024-03"],
  ] },
  { country: "PAK", offices: ["defence minister"], holders: [
    ["Rao Sikandar Iqbal", "2002-11", "2007-11"], ["Ahmad Mukhtar", "2008-03", "2012-06"],
    ["Naveed Qamar", "2012-06", "2013-03"], ["Khawaja Asif", "2013-11", "2017-07"],
    ["Khurram Dastgir Khan", "2017-08", "2018-05"], ["Pervez Khattak", "2018-08", "2022-04"],
    ["Khawaja Asif", "2022-04", "2023-08"], ["Khawaja Asif", "2024-03"],
  ] },
  { country: "AFG", offices: ["head of state"], holders: [
    ["Hamid Karzai", "2001-12-22", "2014-09-29"], ["Ashraf Ghani", "2014-09-29", "2021-08-15"],
  ] },
  { country: "AFG", offices: ["foreign minister"], holders: [
    ["Abdullah Abdullah", "2001-12", "2006-04"], ["Rangin Dadfar Spanta", "2006-04", "2010-01"],
    ["Zalmai Rassoul", "2010-01", "2013-10"], ["Salahuddin Rabbani", "2015-01", "2019-10"],
    ["Mohammad Hanif Atmar", "2020-04", "2021-08"], ["Amir Khan Muttaqi", "2021-09"],
  ] },
  { country: "AFG", offices: ["defence minister"], holders: [
    ["Mohammad Fahim", "2001-12", "2004-12"], ["Abdul Rahim Wardak", "2004-12", "2012-08"],
    ["Bismillah Khan Mohammadi", "2012-09", "2015-05"], ["Asadullah Khalid", "2018-12", "2021-03"],
    ["Mohammad Yaqoob", "2021-09"],
  ] },
  { country: "BGD", offices: ["head of government"], holders: [
    ["Sheikh Hasina", "1996-06", "2001-07", "f"], ["Khaleda Zia", "2001-10", "2006-10", "f"],
    ["Fakhruddin Ahmed", "2007-01", "2009-01"], ["Sheikh Hasina", "2009-01-06", "2024-08-05", "f"],
    ["Muhammad Yunus", "2024-08-08"],
  ] },
  { country: "BGD", offices: ["foreign minister"], holders: [
    ["M. Morshed Khan", "2001-11", "2006-10"], ["Iftekhar Ahmed Chowdhury", "2007-01", "2009-01"],
    ["Dipu Moni", "2009-01", "2013-11", "f"], ["A.H. Mahmood Ali", "2014-02", "2019-01"],
    ["A.K. Abdul Momen", "2019-01", "2024-01"], ["Hasan Mahmud", "2024-01", "2024-08"],
    ["Touhid Hossain", "2024-08"],
  ] },
  { country: "LKA", offices: ["head of state"], holders: [
    ["Chandrika Kumaratunga", "1994-11", "2005-11", "f"], ["Mahinda Rajapaksa", "2005-11-19", "2015-01-09"],
    ["Maithripala Sirisena", "2015-01-09", "2019-11-18"], ["Gotabaya Rajapaksa", "2019-11-18", "2022-07-14"],
    ["Ranil Wickremesinghe", "2022-07-14", "2024-09-23"], ["Anura Kumara Dissanayake", "2024-09-23"],
  ] },
  { country: "LKA", offices: ["head of government"], holders: [
    ["Ranil Wickremesinghe", "2001-12", "2004-04"], ["Mahinda Rajapaksa", "2004-04", "2005-11"],
    ["Ratnasiri Wickremanayake", "2005-11", "2010-04"], ["D.M. Jayaratne", "2010-04", "2015-01"],
    ["Ranil Wickremesinghe", "2015-01", "2019-11"], ["Mahinda Rajapaksa", "2019-11", "2022-05"],
    ["Ranil Wickremesinghe", "2022-05", "2022-07"], ["Dinesh Gunawardena", "2022-07", "2024-09"],
    ["Harini Amarasuriya", "2024-09", null, "f"],
  ] },
  { country: "LKA", offices: ["foreign minister"], holders: [
    ["Lakshman Kadirgamar", "1994-08", "2001-12"], ["Tyronne Fernando", "2001-12", "2004-04"],
    ["Lakshman Kadirgamar", "2004-04", "2005-08"], ["Mangala Samaraweera", "2005-11", "2007-01"],
    ["Rohitha Bogollagama", "2007-01", "2010-04"], ["G.L. Peiris", "2010-04", "2015-01"],
    ["Mangala Samaraweera", "2015-01", "2017-05"], ["Tilak Marapana", "2017-08", "2019-11"],
    ["Dinesh Gunawardena", "2019-11", "2021-08"], ["G.L. Peiris", "2021-08", "2022-07"],
    ["Ali Sabry", "2022-07", "2024-09"], ["Vijitha Herath", "2024-09"],
  ] },
  { country: "NPL", offices: ["head of state"], titles: ["king"], holders: [
    ["King Birendra", "1972-01", "2001-06"], ["King Gyanendra", "2001-06", "2008-05"],
  ] },
  { country: "NPL", offices: ["head of government"], holders: [
    ["Girija Prasad Koirala", "2000-03", "2001-07"], ["Sher Bahadur Deuba", "2001-07", "2002-10"],
    ["Lokendra Bahadur Chand", "2002-10", "2003-06"], ["Surya Bahadur Thapa", "2003-06", "2004-06"],
    ["Sher Bahadur Deuba", "2004-06", "2005-02"], ["Girija Prasad Koirala", "2006-04", "2008-08"],
    ["Pushpa Kamal Dahal", "2008-08", "2009-05"], ["Madhav Kumar Nepal", "2009-05", "2011-02"],
    ["Jhala Nath Khanal", "2011-02", "2011-08"], ["Baburam Bhattarai", "2011-08", "2013-03"],
    ["Sushil Koirala", "2014-02", "2015-10"], ["KP Sharma Oli", "2015-10", "2016-08"],
    ["Pushpa Kamal Dahal", "2016-08", "2017-06"], ["Sher Bahadur Deuba", "2017-06", "2018-02"],
    ["KP Sharma Oli", "2018-02", "2021-07"], ["Sher Bahadur Deuba", "2021-07", "2022-12"],
    ["Pushpa Kamal Dahal", "2022-12", "2024-07"], ["KP Sharma Oli", "2024-07"],
  ] },
  { country: "BTN", offices: ["head of government"], holders: [
    ["Jigme Thinley", "2008-04", "2013-04"], ["Tshering Tobgay", "2013-07", "2018-08"],
    ["Lotay Tshering", "2018-11", "2023-11"], ["Tshering Tobgay", "2024-01"],
  ] },
  { country: "MDV", offices: ["head of state", "head of government"], holders: [
    ["Maumoon Abdul Gayoom", "1978-11", "2008-11"], ["Mohamed Nasheed", "2008-11", "2012-02"],
    ["Mohammed Waheed", "2012-02", "2013-11"], ["Abdulla Yameen", "2013-11", "2018-11"],
    ["Ibrahim Mohamed Solih", "2018-11", "2023-11"], ["Mohamed Muizzu", "2023-11"],
  ] },
  { country: "KAZ", offices: ["head of state"], holders: [
    ["Nursultan Nazarbayev", "1991-04", "2019-03"], ["Kassym-Jomart Tokayev", "2019-03"],
  ] },
  { country: "KAZ", offices: ["foreign minister"], holders: [
    ["Erlan Idrissov", "1999-10", "2002-01"], ["Kassym-Jomart Tokayev", "2002-01", "2007-01"],
    ["Marat Tazhin", "2007-01", "2009-09"], ["Kanat Saudabayev", "2009-09", "2011-04"],
    ["Yerzhan Kazykhanov", "2011-04", "2012-09"], ["Erlan Idrissov", "2012-09", "2016-12"],
    ["Kairat Abdrakhmanov", "2016-12", "2018-12"], ["Beibut Atamkulov", "2018-12", "2019-09"],
    ["Mukhtar Tleuberdi", "2019-09", "2023-03"], ["Murat Nurtleu", "2023-04"],
  ] },
  { country: "UZB", offices: ["head of state"], holders: [
    ["Islam Karimov", "1990-03", "2016-09"], ["Shavkat Mirziyoyev", "2016-09"],
  ] },
  { country: "UZB", offices: ["foreign minister"], holders: [
    ["Abdulaziz Kamilov", "1994-02", "2003-03"], ["Sodiq Safoyev", "2003-03", "2005-02"],
    ["Elyor Ganiyev", "2005-02", "2006-07"], ["Vladimir Norov", "2006-07", "2010-12"],
    ["Elyor Ganiyev", "2010-12", "2012-01"], ["Abdulaziz Kamilov", "2012-01", "2022-04"],
    ["Vladimir Norov", "2022-04", "2022-12"], ["Bakhtiyor Saidov", "2022-12"],
  ] },
  { country: "KGZ", offices: ["head of state"], holders: [
    ["Askar Akayev", "1990-10", "2005-03"], ["Kurmanbek Bakiyev", "2005-03", "2010-04"],
    ["Roza Otunbayeva", "2010-04", "2011-12", "f"], ["Almazbek Atambayev", "2011-12", "2017-11"],
    ["Sooronbay Jeenbekov", "2017-11", "2020-10"], ["Sadyr Japarov", "2021-01"],
  ] },
  { country: "TJK", offices: ["head of state"], holders: [
    ["Emomali Rahmon", "1992-11"],
  ] },
  { country: "TKM", offices: ["head of state"], holders: [
    ["Saparmurat Niyazov", "1990-11", "2006-12"], ["Gurbanguly Berdymukhamedov", "2006-12", "2022-03"],
    ["Serdar Berdimuhamedow", "2022-03"],
  ] },
  { country: "AUS", offices: ["head of government"], holders: [
    ["John Howard", "1996-03", "2007-12"], ["Kevin Rudd", "2007-12-03", "2010-06-24"],
    ["Julia Gillard", "2010-06-24", "2013-06-27", "f"], ["Kevin Rudd", "2013-06-27", "2013-09-18"],
    ["Tony Abbott", "2013-09-18", "2015-09-15"], ["Malcolm Turnbull", "2015-09-15", "2018-08-24"],
    ["Scott Morrison", "2018-08-24", "2022-05-23"], ["Anthony Albanese", "2022-05-23"],
  ] },
  { country: "AUS", offices: ["foreign minister"], holders: [
    ["Alexander Downer", "1996-03", "2007-12"], ["Stephen Smith", "2007-12", "2010-09"],
    ["Kevin Rudd", "2010-09", "2012-02"], ["Bob Carr", "2012-03", "2013-09"],
    ["Julie Bishop", "2013-09", "2018-08", "f"], ["Marise Payne", "2018-08", "2022-05", "f"],
    ["Penny Wong", "2022-05", null, "f"],
  ] },
  { country: "AUS", offices: ["defence minister"], holders: [
    ["John Moore", "1998-10", "2001-01"], ["Peter Reith", "2001-01", "2001-11"],
    ["Robert Hill", "2001-11", "2006-01"], ["Brendan Nelson", "2006-01", "2007-12"],
    ["Joel Fitzgibbon", "2007-12", "2009-06"], ["John Faulkner", "2009-06", "2010-09"],
    ["Stephen Smith", "2010-09", "2013-09"], ["David Johnston", "2013-09", "2014-12"],
    ["Kevin Andrews", "2014-12", "2015-09"], ["Marise Payne", "2015-09", "2018-08", "f"],
    ["Christopher Pyne", "2018-08", "2019-05"], ["Linda Reynolds", "2019-05", "2021-03", "f"],
    ["Peter Dutton", "2021-03", "2022-05"], ["Richard Marles", "2022-06"],
  ] },
  { country: "NZL", offices: ["head of government"], holders: [
    ["Helen Clark", "1999-12", "2008-11", "f"], ["John Key", "2008-11", "2016-12"],
    ["Bill English", "2016-12", "2017-10"], ["Jacinda Ardern", "2017-10", "2023-01", "f"],
    ["Chris Hipkins", "2023-01", "2023-11"], ["Christopher Luxon", "2023-11"],
  ] },
  { country: "NZL", offices: ["foreign minister"], holders: [
    ["Phil Goff", "1999-12", "2005-10"], ["Winston Peters", "2005-10", "2008-08"],
    ["Murray McCully", "2008-11", "2017-05"], ["Gerry Brownlee", "2017-05", "2017-10"],
    ["Winston Peters", "2017-10", "2020-11"], ["Nanaia Mahuta", "2020-11", "2023-11", "f"],
    ["Winston Peters", "2023-11"],
  ] },
  { country: "FJI", offices: ["head of government"], holders: [
    ["Laisenia Qarase", "2001-03", "2006-12"], ["Frank Bainimarama", "2007-01", "2022-12"],
    ["Sitiveni Rabuka", "2022-12"],
  ] },
  { country: "PNG", offices: ["head of government"], holders: [
    ["Mekere Morauta", "1999-07", "2002-08"], ["Michael Somare", "2002-08", "2011-08"],
    ["Peter O'Neill", "2011-08", "2019-05"], ["James Marape", "2019-05"],
  ] },
  { country: "SLB", offices: ["head of government"], holders: [
    ["Manasseh Sogavare", "2000-06", "2001-12"], ["Allan Kemakeza", "2001-12", "2006-04"],
    ["Manasseh Sogavare", "2006-05", "2007-12"], ["Derek Sikua", "2007-12", "2010-08"],
    ["Gordon Darcy Lilo", "2011-11", "2014-12"], ["Manasseh Sogavare", "2014-12", "2017-11"],
    ["Rick Hou", "2017-11", "2019-04"], ["Manasseh Sogavare", "2019-04", "2024-05"],
    ["Jeremiah Manele", "2024-05"],
  ] },
  { country: "VUT", offices: ["head of government"], holders: [
    ["Charlot Salwai", "2016-02", "2020-04"], ["Bob Loughman", "2020-04", "2022-11"],
    ["Charlot Salwai", "2023-10", "2025-02"], ["Jotham Napat", "2025-02"],
  ] },
  { country: "WSM", offices: ["head of government"], holders: [
    ["Tuilaepa Sailele Malielegaoi", "1998-11", "2021-05"], ["Fiame Naomi Mataafa", "2021-05", null, "f"],
  ] },
  { country: "TON", offices: ["head of state"], titles: ["king"], holders: [
    ["King Tupou VI", "2012-03"],
  ] },
  { country: "TUV", offices: ["head of government"], holders: [
    ["Enele Sopoaga", "2013-08", "2019-09"], ["Kausea Natano", "2019-09", "2024-02"],
    ["Feleti Teo", "2024-02"],
  ] },
  { country: "KIR", offices: ["head of state", "head of government"], holders: [
    ["Anote Tong", "2003-07", "2016-03"], ["Taneti Maamau", "2016-03"],
  ] },
];
