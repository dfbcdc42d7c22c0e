/** Made-up people who apply. The longest name is there for every page that shows one. */
export const CANDIDATE_NAMES: readonly string[] = `
Priya Raman, Elif Kaya, Wei Chen, Aisha Bello, Jonas Weber, Baptiste Kouassi, Rahul Nair, Marco Pietri
Jean-Baptiste Kouassi-Tremblay-Vandenberghe, Zoë van der Meer, Łukasz Wójcik, Çağla Demir, Søren Kjær
Nguyễn Thị Minh Anh, Þóra Björnsdóttir, José Luis Ibáñez, Ngozi Eze, Farid Karimi, Aino Mäkelä, Oğuz Şahin
Sinéad Ó Briain, Anton Kovalenko, Leila Haddad, Tomás Freitas, Grace Mwangi, Hiroshi Tanaka, Amara Diallo
Katarzyna Nowak, Luca Ferrari, Yusuf Abdi, Ingrid Solberg, Mateo Vargas, Sana Qureshi, Piotr Lewandowski
Chloé Lefèvre, Kwame Asante, Dilnoza Rashidova, Björn Åkesson, Valentina Rossi, Arjun Mehta, Nadia Benali
Filip Novotný, Thandiwe Dlamini, Emil Larsen, Xiaoyu Zhang, Carmen Ortega, Viktor Petrov, Adaeze Nwosu
Matthias Groß, Isabel Moreira, Tariq Aziz, Helena Jovanović, Min-jun Park, Rosa Delgado, Stefan Ionescu
Fatima Zahra El Idrissi, Owen Gallagher, Miriam Goldberg, Rafael Souza, Eszter Kovács, Daniel Kim
Ayşe Yıldız, Henrik Johansson, Lindiwe Nkosi, Paolo Conti, Anjali Deshmukh, Mikko Lehtonen, Sofia Papadopoulou
Abdullah Rahman, Juliette Moreau, Dmitri Volkov, Chiamaka Okoro, Pablo Navarro, Signe Madsen, Vikram Iyer
Laura Schneider, Omar Farouk, Beatriz Carvalho, Tunde Bakare, Klara Svensson, Ren Nakamura, Giulia Marino
Samir Boukhari, Hannah Fischer, Ivan Marković, Mei Ling Tan, Alejandro Ruiz Peña, Zuzana Horáková
Kofi Mensah, Elin Bergström, Ahmed Mansour, Maja Kos, Sven Hofmann, Deepika Rao, Nuno Teixeira, Oksana Bondar
Pierre Dubois, Wanjiru Kamau, Jakub Král, Lena Brunner, Hassan Malik, Camila Fuentes Rojas, Timo Virtanen
Ekaterina Sokolova, Babak Tehrani, Annika Lindholm, Rohan Gupta, Teresa Gallo, Emeka Obi, Marie-Claire Fontaine
Javier Castillo, Shirin Mohammadi, Andrei Popescu, Yara Nasser, Felix Baumann, Naledi Khumalo, Gustav Holm
Aleksandra Zielińska, Minh Tran, Bruno Almeida, Salma Idris, Niklas Koch, Parisa Ebrahimi, Diego Herrera
Kaarina Salo, Emmanuel Owusu, Barbara Wiśniewska, Takumi Sato, Lucía Romero, Jamal Hussein, Petra Vondráková
Enrico Greco, Folake Adeleke, Matilda Eriksson, Sergio Mendes, Rania Khoury, Ole Christensen, Shreya Banerjee
Agnieszka Mazur, Cem Aydın, Nils Haugen, Florence Wanjala, Vasco Pinto, Irina Moldovan, Haruto Kobayashi
Selam Tesfaye, Martin Dvořák, Julia Wagner, Kenji Yamamoto, Ximena Torres, Ravshan Karimov, Elise Bakker
Dorota Pawlak, Ibrahim Sesay, Caoimhe Kelly, Andreas Winkler, Lerato Molefe, Hugo Lindgren, Sabina Kurti
Gaël Mercier, Mónica Reyes, Tobias Krüger, Ama Boateng, Serkan Polat, Veronika Šimková, Paulo Ribeiro
`
  .split(/[,\n]/)
  .map((name) => name.trim())
  .filter((name) => name !== '');

const SIGNS: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', æ: 'ae', ß: 'ss', ı: 'i', þ: 'th', đ: 'd' };

/** An address that belongs to nobody: `example` is reserved for that. */
export const addressOf = (name: string): string =>
  `${name
    .toLowerCase()
    .replaceAll(/[łøæßıþđ]/g, (sign) => SIGNS[sign] ?? sign)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z-]+/g, '.')}@post.example`;
