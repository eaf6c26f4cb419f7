/**
 * Terms of office in the Americas: heads of state and government since 2000, and the foreign and
 * defence ministers of the states most in the news. How they were made and checked: terms.ts.
 */

import type { OfficeEntry } from "../party-entry.ts";

export const AMERICAS_TERMS: readonly OfficeEntry[] = [
  { country: "USA", offices: ["head of state", "head of government"], holders: [
    ["Bill Clinton", "1993-01-20", "2001-01-20"], ["George W. Bush", "2001-01-20", "2009-01-20"],
    ["Barack Obama", "2009-01-20", "2017-01-20"], ["Donald Trump", "2017-01-20", "2021-01-20"],
    ["Joe Biden", "2021-01-20", "2025-01-20"], ["Donald Trump", "2025-01-20"],
  ] },
  { country: "USA", offices: ["foreign minister"], titles: ["secretary of state"], holders: [
    ["Madeleine Albright", "1997-01-23", "2001-01-20", "f"], ["Colin Powell", "2001-01-20", "2005-01-26"],
    ["Condoleezza Rice", "2005-01-26", "2009-01-20", "f"],
    ["Hillary Clinton", "2009-01-21", "2013-02-01", "f"], ["John Kerry", "2013-02-01", "2017-01-20"],
    ["Rex Tillerson", "2017-02-01", "2018-03-31"], ["Mike Pompeo", "2018-04-26", "2021-01-20"],
    ["Antony Blinken", "2021-01-26", "2025-01-20"], ["Marco Rubio", "2025-01-21"],
  ] },
  { country: "USA", offices: ["defence minister"], holders: [
    ["William Cohen", "1997-01", "2001-01"], ["Donald Rumsfeld", "2001-01-20", "2006-12-18"],
    ["Robert Gates", "2006-12-18", "2011-07-01"], ["Leon Panetta", "2011-07-01", "2013-02-27"],
    ["Chuck Hagel", "2013-02-27", "2015-02-17"], ["Ashton Carter", "2015-02-17", "2017-01-20"],
    ["James Mattis", "2017-01-20", "2019-01-01"], ["Mark Esper", "2019-07-23", "2020-11-09"],
    ["Lloyd Austin", "2021-01-22", "2025-01-20"], ["Pete Hegseth", "2025-01-25"],
  ] },
  { country: "CAN", offices: ["head of government"], holders: [
    ["Jean Chretien", "1993-11", "2003-12"], ["Paul Martin", "2003-12", "2006-02"],
    ["Stephen Harper", "2006-02", "2015-11"], ["Justin Trudeau", "2015-11-04", "2025-03-14"],
    ["Mark Carney", "2025-03-14"],
  ] },
  { country: "CAN", offices: ["foreign minister"], holders: [
    ["Lloyd Axworthy", "1996-01", "2000-10"], ["John Manley", "2000-10", "2002-01"],
    ["Bill Graham", "2002-01", "2004-07"], ["Pierre Pettigrew", "2004-07", "2006-02"],
    ["Peter MacKay", "2006-02", "2007-08"], ["Maxime Bernier", "2007-08", "2008-05"],
    ["Lawrence Cannon", "2008-10", "2011-05"], ["John Baird", "2011-05", "2015-02"],
    ["Rob Nicholson", "2015-02", "2015-11"], ["Stephane Dion", "2015-11", "2017-01"],
    ["Chrystia Freeland", "2017-01", "2019-11", "f"], ["Francois-Philippe Champagne", "2019-11", "2021-01"],
    ["Marc Garneau", "2021-01", "2021-10"], ["Melanie Joly", "2021-10", "2025-05", "f"],
    ["Anita Anand", "2025-05", null, "f"],
  ] },
  { country: "CAN", offices: ["defence minister"], holders: [
    ["Art Eggleton", "1997-06", "2002-05"], ["John McCallum", "2002-05", "2003-12"],
    ["David Pratt", "2003-12", "2004-07"], ["Bill Graham", "2004-07", "2006-02"],
    ["Gordon O'Connor", "2006-02", "2007-08"], ["Peter MacKay", "2007-08", "2013-07"],
    ["Rob Nicholson", "2013-07", "2015-02"], ["Jason Kenney", "2015-02", "2015-11"],
    ["Harjit Sajjan", "2015-11", "2021-10"], ["Anita Anand", "2021-10", "2023-07", "f"],
    ["Bill Blair", "2023-07", "2025-05"], ["David McGuinty", "2025-05"],
  ] },
  { country: "MEX", offices: ["head of state", "head of government"], holders: [
    ["Ernesto Zedillo", "1994-12", "2000-12"], ["Vicente Fox", "2000-12-01", "2006-12-01"],
    ["Felipe Calderon", "2006-12-01", "2012-12-01"], ["Enrique Pena Nieto", "2012-12-01", "2018-12-01"],
    ["Andres Manuel Lopez Obrador", "2018-12-01", "2024-10-01"],
    ["Claudia Sheinbaum", "2024-10-01", null, "f"],
  ] },
  { country: "MEX", offices: ["foreign minister"], holders: [
    ["Jorge Castaneda", "2000-12", "2003-01"], ["Luis Ernesto Derbez", "2003-01", "2006-11"],
    ["Patricia Espinosa", "2006-12", "2012-11", "f"], ["Jose Antonio Meade", "2012-12", "2015-08"],
    ["Claudia Ruiz Massieu", "2015-08", "2017-01", "f"], ["Luis Videgaray", "2017-01", "2018-11"],
    ["Marcelo Ebrard", "2018-12", "2023-06"], ["Alicia Barcena", "2023-06", "2024-09", "f"],
    ["Juan Ramon de la Fuente", "2024-10"],
  ] },
  { country: "CUB", offices: ["head of state", "head of government"], holders: [
    ["Fidel Castro", "1976-12", "2008-02"], ["Raul Castro", "2008-02", "2018-04"],
    ["Miguel Diaz-Canel", "2018-04"],
  ] },
  { country: "CUB", offices: ["foreign minister"], holders: [
    ["Felipe Perez Roque", "1999-05", "2009-03"], ["Bruno Rodriguez", "2009-03"],
  ] },
  { country: "VEN", offices: ["head of state", "head of government"], holders: [
    ["Hugo Chavez", "1999-02", "2013-03-05"], ["Nicolas Maduro", "2013-03-05"],
  ] },
  { country: "VEN", offices: ["foreign minister"], holders: [
    ["Jose Vicente Rangel", "1999-02", "2001-02"], ["Luis Alfonso Davila", "2001-02", "2002-02"],
    ["Roy Chaderton", "2002-05", "2004-02"], ["Jesus Perez", "2004-02", "2004-11"],
    ["Ali Rodriguez Araque", "2004-11", "2006-08"], ["Nicolas Maduro", "2006-08", "2013-01"],
    ["Elias Jaua", "2013-01", "2014-09"], ["Rafael Ramirez", "2014-09", "2014-12"],
    ["Delcy Rodriguez", "2014-12", "2017-06", "f"], ["Samuel Moncada", "2017-06", "2017-08"],
    ["Jorge Arreaza", "2017-08", "2021-08"], ["Felix Plasencia", "2021-08", "2022-05"],
    ["Carlos Faria", "2022-05", "2023-01"], ["Yvan Gil", "2023-01"],
  ] },
  { country: "VEN", offices: ["defence minister"], holders: [
    ["Raul Baduel", "2006-06", "2007-07"], ["Gustavo Rangel", "2007-07", "2009-03"],
    ["Carlos Mata Figueroa", "2010-01", "2012-01"], ["Henry Rangel Silva", "2012-01", "2012-10"],
    ["Diego Molero", "2012-10", "2013-07"], ["Carmen Melendez", "2013-07", "2014-10", "f"],
    ["Vladimir Padrino Lopez", "2014-10"],
  ] },
  { country: "COL", offices: ["head of state", "head of government"], holders: [
    ["Andres Pastrana", "1998-08", "2002-08"], ["Alvaro Uribe", "2002-08-07", "2010-08-07"],
    ["Juan Manuel Santos", "2010-08-07", "2018-08-07"], ["Ivan Duque", "2018-08-07", "2022-08-07"],
    ["Gustavo Petro", "2022-08-07"],
  ] },
  { country: "COL", offices: ["foreign minister"], holders: [
    ["Guillermo Fernandez de Soto", "1998-08", "2002-08"], ["Carolina Barco", "2002-08", "2006-08", "f"],
    ["Maria Consuelo Araujo", "2006-08", "2007-02", "f"], ["Fernando Araujo", "2007-02", "2008-07"],
    ["Jaime Bermudez", "2008-07", "2010-08"], ["Maria Angela Holguin", "2010-08", "2018-08", "f"],
    ["Carlos Holmes Trujillo", "2018-08", "2019-11"], ["Claudia Blum", "2019-11", "2021-05", "f"],
    ["Marta Lucia Ramirez", "2021-05", "2022-08", "f"], ["Alvaro Leyva", "2022-08", "2024-05"],
    ["Luis Gilberto Murillo", "2024-05", "2025-01"], ["Laura Sarabia", "2025-01", null, "f"],
  ] },
  { country: "COL", offices: ["defence minister"], holders: [
    ["Luis Fernando Ramirez", "1999-05", "2001-05"], ["Gustavo Bell", "2001-05", "2002-08"],
    ["Marta Lucia Ramirez", "2002-08", "2003-11", "f"], ["Jorge Alberto Uribe", "2003-11", "2005-07"],
    ["Camilo Ospina", "2005-07", "2006-07"], ["Juan Manuel Santos", "2006-07", "2009-05"],
    ["Gabriel Silva", "2009-08", "2010-08"], ["Rodrigo Rivera", "2010-08", "2011-08"],
    ["Juan Carlos Pinzon", "2011-09", "2015-06"], ["Luis Carlos Villegas", "2015-06", "2018-08"],
    ["Guillermo Botero", "2018-08", "2019-11"], ["Carlos Holmes Trujillo", "2019-11", "2021-01"],
    ["Diego Molano", "2021-02", "2022-08"], ["Ivan Velasquez", "2022-08", "2025-02"],
    ["Pedro Sanchez Suarez", "2025-03"],
  ] },
  { country: "BRA", offices: ["head of state", "head of government"], holders: [
    ["Fernando Henrique Cardoso", "1995-01-01", "2003-01-01"],
    ["Luiz Inacio Lula da Silva", "2003-01-01", "2011-01-01"],
    ["Dilma Rousseff", "2011-01-01", "2016-05-12", "f"], ["Michel Temer", "2016-05-12", "2019-01-01"],
    ["Jair Bolsonaro", "2019-01-01", "2023-01-01"], ["Luiz Inacio Lula da Silva", "2023-01-01"],
  ] },
  { country: "BRA", offices: ["foreign minister"], holders: [
    ["Luiz Felipe Lampreia", "1995-01", "2001-01"], ["Celso Lafer", "2001-01", "2002-12"],
    ["Celso Amorim", "2003-01", "2010-12"], ["Antonio Patriota", "2011-01", "2013-08"],
    ["Luiz Alberto Figueiredo", "2013-08", "2014-12"], ["Mauro Vieira", "2015-01", "2016-05"],
    ["Jose Serra", "2016-05", "2017-02"], ["Aloysio Nunes", "2017-03", "2018-12"],
    ["Ernesto Araujo", "2019-01", "2021-03"], ["Carlos Franca", "2021-04", "2022-12"],
    ["Mauro Vieira", "2023-01"],
  ] },
  { country: "ARG", offices: ["head of state", "head of government"], holders: [
    ["Fernando de la Rua", "1999-12", "2001-12"], ["Eduardo Duhalde", "2002-01", "2003-05"],
    ["Nestor Kirchner", "2003-05", "2007-12"],
    ["Cristina Fernandez de Kirchner", "2007-12-10", "2015-12-09", "f"],
    ["Mauricio Macri", "2015-12-10", "2019-12-10"], ["Alberto Fernandez", "2019-12-10", "2023-12-10"],
    ["Javier Milei", "2023-12-10"],
  ] },
  { country: "ARG", offices: ["foreign minister"], holders: [
    ["Adalberto Rodriguez Giavarini", "1999-12", "2001-12"], ["Carlos Ruckauf", "2002-01", "2003-05"],
    ["Rafael Bielsa", "2003-05", "2005-12"], ["Jorge Taiana", "2005-12", "2010-06"],
    ["Hector Timerman", "2010-06", "2015-12"], ["Susana Malcorra", "2015-12", "2017-06", "f"],
    ["Jorge Faurie", "2017-06", "2019-12"], ["Felipe Sola", "2019-12", "2021-09"],
    ["Santiago Cafiero", "2021-09", "2023-12"], ["Diana Mondino", "2023-12", "2024-10", "f"],
    ["Gerardo Werthein", "2024-11"],
  ] },
  { country: "CHL", offices: ["head of state", "head of government"], holders: [
    ["Ricardo Lagos", "2000-03-11", "2006-03-11"], ["Michelle Bachelet", "2006-03-11", "2010-03-11", "f"],
    ["Sebastian Pinera", "2010-03-11", "2014-03-11"], ["Michelle Bachelet", "2014-03-11", "2018-03-11", "f"],
    ["Sebastian Pinera", "2018-03-11", "2022-03-11"], ["Gabriel Boric", "2022-03-11"],
  ] },
  { country: "CHL", offices: ["foreign minister"], holders: [
    ["Soledad Alvear", "2000-03", "2004-10", "f"], ["Ignacio Walker", "2004-10", "2006-03"],
    ["Alejandro Foxley", "2006-03", "2009-03"], ["Mariano Fernandez", "2009-03", "2010-03"],
    ["Alfredo Moreno", "2010-03", "2014-03"], ["Heraldo Munoz", "2014-03", "2018-03"],
    ["Roberto Ampuero", "2018-03", "2019-06"], ["Teodoro Ribera", "2019-06", "2020-07"],
    ["Andres Allamand", "2020-07", "2022-02"], ["Antonia Urrejola", "2022-03", "2023-03", "f"],
    ["Alberto van Klaveren", "2023-03"],
  ] },
  { country: "PER", offices: ["head of state", "head of government"], holders: [
    ["Alberto Fujimori", "1990-07", "2000-11"], ["Valentin Paniagua", "2000-11", "2001-07"],
    ["Alejandro Toledo", "2001-07", "2006-07"], ["Alan Garcia", "2006-07", "2011-07"],
    ["Ollanta Humala", "2011-07", "2016-07"], ["Pedro Pablo Kuczynski", "2016-07", "2018-03"],
    ["Martin Vizcarra", "2018-03", "2020-11"], ["Francisco Sagasti", "2020-11-17", "2021-07-28"],
    ["Pedro Castillo", "2021-07-28", "2022-12-07"], ["Dina Boluarte", "2022-12-07", null, "f"],
  ] },
  { country: "BOL", offices: ["head of state", "head of government"], holders: [
    ["Hugo Banzer", "1997-08", "2001-08"], ["Jorge Quiroga", "2001-08", "2002-08"],
    ["Gonzalo Sanchez de Lozada", "2002-08", "2003-10"], ["Carlos Mesa", "2003-10", "2005-06"],
    ["Eduardo Rodriguez Veltze", "2005-06", "2006-01"], ["Evo Morales", "2006-01-22", "2019-11-10"],
    ["Jeanine Anez", "2019-11-12", "2020-11-08", "f"], ["Luis Arce", "2020-11-08"],
  ] },
  { country: "BOL", offices: ["foreign minister"], holders: [
    ["David Choquehuanca", "2006-01", "2017-01"], ["Fernando Huanacuni", "2017-01", "2018-09"],
    ["Diego Pary", "2018-09", "2019-11"], ["Karen Longaric", "2019-11", "2020-11", "f"],
    ["Rogelio Mayta", "2020-11", "2023-11"], ["Celinda Sosa", "2023-11", null, "f"],
  ] },
  { country: "ECU", offices: ["head of state", "head of government"], holders: [
    ["Gustavo Noboa", "2000-01", "2003-01"], ["Lucio Gutierrez", "2003-01", "2005-04"],
    ["Alfredo Palacio", "2005-04", "2007-01"], ["Rafael Correa", "2007-01-15", "2017-05-24"],
    ["Lenin Moreno", "2017-05-24", "2021-05-24"], ["Guillermo Lasso", "2021-05-24", "2023-11-23"],
    ["Daniel Noboa", "2023-11-23"],
  ] },
  { country: "ECU", offices: ["foreign minister"], holders: [
    ["Fander Falconi", "2008-12", "2010-01"], ["Ricardo Patino", "2010-01", "2016-03"],
    ["Guillaume Long", "2016-03", "2017-05"], ["Maria Fernanda Espinosa", "2017-05", "2018-06", "f"],
    ["Jose Valencia", "2018-06", "2020-07"], ["Gabriela Sommerfeld", "2023-11", null, "f"],
  ] },
  { country: "PRY", offices: ["head of state", "head of government"], holders: [
    ["Luis Gonzalez Macchi", "1999-03", "2003-08"], ["Nicanor Duarte Frutos", "2003-08", "2008-08"],
    ["Fernando Lugo", "2008-08", "2012-06"], ["Federico Franco", "2012-06", "2013-08"],
    ["Horacio Cartes", "2013-08", "2018-08"], ["Mario Abdo Benitez", "2018-08", "2023-08"],
    ["Santiago Pena", "2023-08"],
  ] },
  { country: "URY", offices: ["head of state", "head of government"], holders: [
    ["Jorge Batlle", "2000-03", "2005-03"], ["Tabare Vazquez", "2005-03", "2010-03"],
    ["Jose Mujica", "2010-03", "2015-03"], ["Tabare Vazquez", "2015-03", "2020-03"],
    ["Luis Lacalle Pou", "2020-03", "2025-03"], ["Yamandu Orsi", "2025-03"],
  ] },
  { country: "GTM", offices: ["head of state", "head of government"], holders: [
    ["Alfonso Portillo", "2000-01", "2004-01"], ["Oscar Berger", "2004-01", "2008-01"],
    ["Alvaro Colom", "2008-01", "2012-01"], ["Otto Perez Molina", "2012-01", "2015-09"],
    ["Alejandro Maldonado", "2015-09", "2016-01"], ["Jimmy Morales", "2016-01", "2020-01"],
    ["Alejandro Giammattei", "2020-01", "2024-01"], ["Bernardo Arevalo", "2024-01"],
  ] },
  { country: "SLV", offices: ["head of state", "head of government"], holders: [
    ["Francisco Flores", "1999-06", "2004-06"], ["Antonio Saca", "2004-06", "2009-06"],
    ["Mauricio Funes", "2009-06", "2014-06"], ["Salvador Sanchez Ceren", "2014-06", "2019-06"],
    ["Nayib Bukele", "2019-06"],
  ] },
  { country: "HND", offices: ["head of state", "head of government"], holders: [
    ["Carlos Flores", "1998-01", "2002-01"], ["Ricardo Maduro", "2002-01", "2006-01"],
    ["Manuel Zelaya", "2006-01-27", "2009-06-28"], ["Roberto Micheletti", "2009-06-28", "2010-01-27"],
    ["Porfirio Lobo", "2010-01-27", "2014-01-27"], ["Juan Orlando Hernandez", "2014-01-27", "2022-01-27"],
    ["Xiomara Castro", "2022-01-27", null, "f"],
  ] },
  { country: "NIC", offices: ["head of state", "head of government"], holders: [
    ["Arnoldo Aleman", "1997-01", "2002-01"], ["Enrique Bolanos", "2002-01", "2007-01"],
    ["Daniel Ortega", "2007-01"],
  ] },
  { country: "CRI", offices: ["head of state", "head of government"], holders: [
    ["Abel Pacheco", "2002-05", "2006-05"], ["Oscar Arias", "2006-05", "2010-05"],
    ["Laura Chinchilla", "2010-05", "2014-05", "f"], ["Luis Guillermo Solis", "2014-05", "2018-05"],
    ["Carlos Alvarado", "2018-05", "2022-05"], ["Rodrigo Chaves", "2022-05"],
  ] },
  { country: "PAN", offices: ["head of state", "head of government"], holders: [
    ["Mireya Moscoso", "1999-09", "2004-09", "f"], ["Martin Torrijos", "2004-09", "2009-07"],
    ["Ricardo Martinelli", "2009-07", "2014-07"], ["Juan Carlos Varela", "2014-07", "2019-07"],
    ["Laurentino Cortizo", "2019-07", "2024-07"], ["Jose Raul Mulino", "2024-07"],
  ] },
  { country: "DOM", offices: ["head of state", "head of government"], holders: [
    ["Hipolito Mejia", "2000-08", "2004-08"], ["Leonel Fernandez", "2004-08", "2012-08"],
    ["Danilo Medina", "2012-08", "2020-08"], ["Luis Abinader", "2020-08"],
  ] },
  { country: "HTI", offices: ["head of state"], holders: [
    ["Rene Preval", "1996-02", "2001-02"], ["Jean-Bertrand Aristide", "2001-02", "2004-02"],
    ["Boniface Alexandre", "2004-03", "2006-05"], ["Rene Preval", "2006-05", "2011-05"],
    ["Michel Martelly", "2011-05", "2016-02"], ["Jocelerme Privert", "2016-02", "2017-02"],
    ["Jovenel Moise", "2017-02", "2021-07-07"],
  ] },
  { country: "HTI", offices: ["head of government"], holders: [
    ["Gerard Latortue", "2004-03", "2006-06"], ["Jacques-Edouard Alexis", "2006-06", "2008-09"],
    ["Michele Pierre-Louis", "2008-09", "2009-11", "f"], ["Jean-Max Bellerive", "2009-11", "2011-10"],
    ["Laurent Lamothe", "2012-05", "2014-12"], ["Evans Paul", "2015-01", "2016-02"],
    ["Jack Guy Lafontant", "2017-03", "2018-09"], ["Claude Joseph", "2021-04", "2021-07"],
    ["Ariel Henry", "2021-07", "2024-04"], ["Garry Conille", "2024-06", "2024-11"],
    ["Alix Didier Fils-Aime", "2024-11"],
  ] },
  { country: "JAM", offices: ["head of government"], holders: [
    ["P.J. Patterson", "1992-03", "2006-03"], ["Portia Simpson-Miller", "2006-03", "2007-09", "f"],
    ["Bruce Golding", "2007-09", "2011-10"], ["Andrew Holness", "2011-10", "2012-01"],
    ["Portia Simpson-Miller", "2012-01", "2016-03", "f"], ["Andrew Holness", "2016-03"],
  ] },
  { country: "TTO", offices: ["head of government"], holders: [
    ["Basdeo Panday", "1995-11", "2001-12"], ["Patrick Manning", "2001-12", "2010-05"],
    ["Kamla Persad-Bissessar", "2010-05", "2015-09", "f"], ["Keith Rowley", "2015-09", "2025-03"],
    ["Kamla Persad-Bissessar", "2025-05", null, "f"],
  ] },
  { country: "BRB", offices: ["head of government"], holders: [
    ["Owen Arthur", "1994-09", "2008-01"], ["David Thompson", "2008-01", "2010-10"],
    ["Freundel Stuart", "2010-10", "2018-05"], ["Mia Mottley", "2018-05", null, "f"],
  ] },
  { country: "GUY", offices: ["head of state", "head of government"], holders: [
    ["Bharrat Jagdeo", "1999-08", "2011-12"], ["Donald Ramotar", "2011-12", "2015-05"],
    ["David Granger", "2015-05", "2020-08"], ["Irfaan Ali", "2020-08"],
  ] },
  { country: "SUR", offices: ["head of state", "head of government"], holders: [
    ["Ronald Venetiaan", "2000-08", "2010-08"], ["Desi Bouterse", "2010-08", "2020-07"],
    ["Chan Santokhi", "2020-07", "2025-07"],
  ] },
  { country: "BHS", offices: ["head of government"], holders: [
    ["Hubert Ingraham", "1992-08", "2002-05"], ["Perry Christie", "2002-05", "2007-05"],
    ["Hubert Ingraham", "2007-05", "2012-05"], ["Perry Christie", "2012-05", "2017-05"],
    ["Hubert Minnis", "2017-05", "2021-09"], ["Philip Davis", "2021-09"],
  ] },
  { country: "BLZ", offices: ["head of government"], holders: [
    ["Said Musa", "1998-08", "2008-02"], ["Dean Barrow", "2008-02", "2020-11"], ["Johnny Briceno", "2020-11"],
  ] },
  { country: "GRD", offices: ["head of government"], holders: [
    ["Keith Mitchell", "1995-06", "2008-07"], ["Tillman Thomas", "2008-07", "2013-02"],
    ["Keith Mitchell", "2013-02", "2022-06"], ["Dickon Mitchell", "2022-06"],
  ] },
  { country: "VCT", offices: ["head of government"], holders: [
    ["Ralph Gonsalves", "2001-03"],
  ] },
  { country: "LCA", offices: ["head of government"], holders: [
    ["Kenny Anthony", "1997-05", "2006-12"], ["Stephenson King", "2007-09", "2011-11"],
    ["Kenny Anthony", "2011-11", "2016-06"], ["Allen Chastanet", "2016-06", "2021-07"],
    ["Philip Pierre", "2021-07"],
  ] },
  { country: "ATG", offices: ["head of government"], holders: [
    ["Lester Bird", "1994-03", "2004-03"], ["Baldwin Spencer", "2004-03", "2014-06"],
    ["Gaston Browne", "2014-06"],
  ] },
  { country: "DMA", offices: ["head of government"], holders: [
    ["Roosevelt Skerrit", "2004-01"],
  ] },
  { country: "KNA", offices: ["head of government"], holders: [
    ["Denzil Douglas", "1995-07", "2015-02"], ["Timothy Harris", "2015-02", "2022-08"],
    ["Terrance Drew", "2022-08"],
  ] },
];
