/**
 * Frequent given names, for telling that capitalised words are a person's name and which pronoun may mean it.
 * Source: common knowledge of the language; a list of words.
 */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const GIVEN_NAMES: { readonly f: readonly string[]; readonly m: readonly string[] } = {
  f: words(`
    Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Margaret Sandra Ashley Kimberly
    Emily Donna Michelle Carol Amanda Dorothy Melissa Deborah Stephanie Rebecca Sharon Laura Cynthia Kathleen Amy Angela
    Shirley Anna Brenda Pamela Emma Nicole Helen Samantha Katherine Christine Debra Rachel Carolyn Janet Catherine Maria
    Heather Diane Ruth Julie Olivia Joyce Virginia Victoria Kelly Lauren Christina Joan Evelyn Judith Megan Andrea Cheryl
    Hannah Jacqueline Martha Gloria Teresa Ann Sara Madison Frances Kathryn Janice Jean Abigail Alice Julia Judy Sophia
    Grace Denise Amber Doris Marilyn Danielle Beverly Isabella Theresa Diana Natalie Brittany Charlotte Marie Kayla Alexis
    Lori Anne Jane Lucy Claire Ellen Fatima Aisha Leila Layla Mariam Maryam Amal Noor Hanan Khadija Zainab Zeinab Natalia
    Natasha Olga Svetlana Elena Yelena Irina Tatiana Ekaterina Galina Ludmila Oksana Daria Ingrid Astrid Greta Birgit Heike
    Sabine Monika Ursula Petra Giulia Francesca Chiara Paola Carmen Pilar Lucia Rosa Isabel Ana Beatriz Fernanda Gabriela
    Camila Valentina Marina Nina Eva Simone Brigitte Sylvie Nathalie Isabelle Camille Mei Yuko Keiko Priya Indira Sonia
    Sushma Meera Ayesha Benazir Zoe Chloe Mia Ava Hillary Kamala Condoleezza Madeleine Tzipi Golda Nikki Liz Theresa Nicola
    Sanna Jacinda Ursula Federica Annalena Mette Kaja Giorgia Michele Michaela Janine Carla Paula Wendy Tammy Becky Kate Katie
    Molly Sally Jill Holly Stacy Tracy Tiffany Crystal Erin Robin Leslie Dana Ivana Melania Ivanka Monica Alison Fiona Jenny`),
  m: words(`
    James Robert John Michael David William Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark Donald Steven
    Paul Andrew Joshua Kenneth Kevin Brian George Timothy Ronald Edward Jason Jeffrey Ryan Jacob Gary Nicholas Eric Jonathan
    Stephen Larry Justin Scott Brandon Benjamin Samuel Gregory Alexander Frank Patrick Raymond Jack Dennis Jerry Tyler Aaron
    Jose Adam Nathan Henry Douglas Zachary Peter Kyle Ethan Walter Noah Jeremy Christian Keith Roger Terry Austin Sean Gerald
    Carl Harold Dylan Arthur Lawrence Jordan Jesse Bryan Billy Bruce Gabriel Joe Logan Alan Juan Albert Willie Elijah Wayne
    Randy Vincent Mason Roy Ralph Bobby Russell Bradley Philip Phillip Eugene Tom Tim Jim Mike Bill Bob Steve Dave Dan Ben Sam
    Chris Matt Nick Tony Fred Ted Jeff Greg Ken Ron Don Rick Doug Pete Alex Max Leo Ian Neil Simon Colin Graham Stuart Nigel
    Trevor Clive Geoff Gordon Angus Alastair Duncan Mohammed Muhammad Mohamed Mohammad Ahmed Ahmad Ali Hassan Hussein Omar
    Khaled Khalid Ibrahim Yusuf Youssef Mahmoud Mustafa Abdullah Abdul Abdel Hamid Karim Tariq Walid Samir Nabil Faisal Saud
    Bashar Hafez Saddam Yasser Ismail Osama Ayman Hamza Bilal Salah Jamal Kamal Adel Fouad Rafik Saad Vladimir Sergei Sergey
    Dmitry Dmitri Alexei Alexey Andrei Andrey Igor Boris Mikhail Nikolai Nikita Leonid Yuri Viktor Oleg Anatoly Konstantin
    Yevgeny Ivan Pavel Pyotr Volodymyr Oleksandr Petro Mykola Dmytro Hans Klaus Jurgen Wolfgang Helmut Gerhard Karl Heinz
    Dieter Stefan Franz Konrad Willy Olaf Joschka Pierre Jacques Michel Philippe Francois Jean Nicolas Laurent Alain Bernard
    Emmanuel Marc Luc Yves Giovanni Giuseppe Marco Matteo Luca Paolo Silvio Romano Massimo Mario Luigi Carlos Jorge Luis
    Manuel Francisco Javier Miguel Antonio Pedro Alejandro Fernando Rafael Ricardo Eduardo Roberto Alberto Hugo Raul Fidel
    Diego Pablo Enrique Felipe Gustavo Andres Evo Nestor Joao Paulo Luiz Jair Shinzo Junichiro Taro Yukio Naoto Hiroshi Kenji
    Takeshi Narendra Rahul Rajiv Manmohan Atal Arun Vijay Rajesh Sanjay Anil Imran Nawaz Pervez Asif Hamid Ashraf Recep
    Tayyip Abdullah Bulent Mehmet Kemal Murat Moshe Shimon Yitzhak Ariel Ehud Benjamin Benny Yoav Avigdor Naftali Yair Isaac
    Aviv Eli Gadi Kofi Nelson Thabo Jacob Cyril Olusegun Muhammadu Goodluck Kwame Mwai Uhuru Raila Yoweri Joseph Emmerson
    Morgan Slobodan Zoran Vojislav Aleksandar Milan Goran Dragan Lech Donald Jaroslaw Andrzej Vaclav Milos Viktor Janos Lars
    Anders Jens Carl Olof Mats Bjorn Sven Erik Henrik Jan Pieter Willem Barack Lloyd Antony Jake Dwight Lyndon Adlai Dean
    Maxwell Curtis Harold Winston Clement Neville Oliver Rex Rudy Newt Mitt Mitch Chuck Marc Kurt Dick Colin Al Jimmy Abraham
    Theodore Franklin Ulysses Calvin Herbert Elliot Elliott Dale Craig Derek Shawn Travis Todd Glenn Ross Barry Clark Warren
    Leon Norman Stanley Bernie Cory Tucker Sandy Ray Cliff Phil Josh Luke Zack Zach Nate Jon Rob Brad Chad Kent Wade`),
};
