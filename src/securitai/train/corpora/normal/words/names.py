"""Names of people of many places, with their apostrophes, hyphens and marks."""

from __future__ import annotations

from securitai.train.corpora.normal.words import listed

FIRST = listed("""
Aaliyah Aaron Abdul Abigail Adam Adaeze Adrián Agnieszka Ahmed Aidan Aiko Aisha Akira Alan Alejandro Alessandro
Alice Alexei Amara Amélie Amina Amit Ana Anastasia Anders André Andrzej Angela Anika Anil Anja Anna Anne-Marie
Anthony Antonio Anya Ariel Arjun Arthur Åsa Astrid Aurélien Ayşe Babajide Barbara Beatriz Ben Bernadette Bilal
Björn Bogdan Brendan Bríd Bruno Caitlin Callum Camila Carlos Carmen Caroline Catarina Cécile Charlotte Chen
Chiara Chidi Chloé Christopher Ciarán Clara Claudia Colin Connor Cristina Dagmar Daniel Daria David Dawn Deepa
Denise Diego Dimitri Dorota Dominik Ebony Eduardo Eilidh Ekaterina Eleanor Elena Elif Elisabeth Emeka Emilia
Emma Enrique Erik Esperanza Esther Ethan Eva Fatima Federica Fergus Finn Fiona Florian Françoise Frank Frida
Gabriel Gareth Gemma George Giovanni Giulia Grace Gráinne Greta Guillermo Günther Hana Hannah Hans Harriet
Hassan Heather Heidi Helen Henrik Hiroshi Hugo Ibrahim Ida Ifeoma Ignacio Ilse Imran Inés Ingrid Irina Isabel
Ivan Jack Jacqueline Jakub James Jane Jean-Luc Jens Jessica Jin Joanna João Johan John José Josephine Juan
Julia Jürgen Kamal Karin Karl Kasia Katarzyna Kateryna Kathleen Keiko Kenji Kevin Khadija Kiran Klaus Kofi
Kristína Kwame Lakshmi Lars Laura Leila Leonardo Li Liam Linda Ling Lorenzo Lucía Luis Łukasz Mads Maeve Magda
Mahmoud Mai Małgorzata Manuel Marco Margaret María Marek Marta Martin Mary-Jane Mateo Matthew Maya Mehmet Mei
Michael Miguel Mikhail Milan Min-ji Miriam Mohammed Moira Mónica Nadia Naoko Natasha Ndidi Neha Niamh Nicolás
Niels Nikos Noah Nora Nuno Olga Oliver Olivia Omar Oscar Owen Pablo Padraig Paolo Patrick Paul Pedro Petra
Philippe Piotr Priya Qiang Quentin Rachel Rafael Rajesh Ramón Rania Rebecca René Richard Rita Robert Róisín
Rosa Ruth Ryan Sabine Said Salma Samuel Sandra Sanjay Saoirse Sarah Sean Sebastián Selma Şerife Sergei Shanice
Shirin Sigrid Silvia Simon Siobhán Sofía Søren Stefan Stephen Sunita Susan Svetlana Tadhg Takeshi Tamar Tanya
Tariq Teresa Thandiwe Thomas Tomás Tuuli Ulrike Umar Usha Valentina Vera Víctor Vikram Viktor Walter Wanjiru
Wei William Xavier Xin Yasmin Yoko Youssef Yuki Yuri Yves Zainab Zara Zbigniew Zoë Zuzana
""")

LAST = listed("""
O'Brien O'Connor O'Neill O'Sullivan O'Reilly O'Hara D'Angelo D'Souza D'Amico Dell'Acqua L'Amour N'Diaye M'Bala
T'Challa De'Ath O'Shea McDonald MacLeod McCarthy Fitzgerald Smith Jones Williams Brown Taylor Davies Evans
Wilson Thomas Johnson Roberts Robinson Thompson Wright Walker White Edwards Hughes Green Hall Lewis Harris
Clarke Patel Jackson Wood Turner Martin Cooper Hill Ward Morris Moore Clark Lee King Baker Harrison Morgan
Allen Scott Phillips Watson Parker Price Bennett Young Griffiths Mitchell Kelly Cook Carter Richardson Bailey
Collins Bell Shaw Murphy Miller Cox Khan Richards Marshall Anderson Simpson Ellis Adams Singh Begum Wilkinson
Foster Chapman Powell Webb Rogers Gray Mason Ali Hunt Hussain Campbell Matthews Owen Palmer Holmes Mills Barnes
Knight Lloyd Butler Russell Barker Fisher Stevens Jenkins Murray Dixon Harvey García Fernández González
Rodríguez López Martínez Sánchez Pérez Gómez Martín Jiménez Ruiz Hernández Díaz Moreno Álvarez Muñoz Romero
Núñez Ortega Castaño Silva Santos Oliveira Souza Pereira Ferreira Araújo Gonçalves Müller Schmidt Schneider
Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf Schröder Neumann
Schwarz Zimmermann Krüger Weiß Größl Dubois Durand Leroy Moreau Simon Laurent Lefèvre Michel Roux Lévêque
Bertrand Fournier Girard Bonnet Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Conti
Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski Novák
Svobodová Dvořák Černý Horváth Nagy Kovács Szabó Tóth Popescu Ionescu Dumitrescu Ivanov Petrova Sokolov Kuznetsov
Shevchenko Kovalenko Bondarenko Papadopoulos Georgiou Yılmaz Kaya Demir Çelik Şahin Öztürk Hansen Johansen Olsen
Larsen Andersen Nielsen Jensen Sørensen Nilsson Karlsson Lindström Öberg Virtanen Korhonen Mäkinen Jónsdóttir
Van-den-Berg de-Vries Janssen Bakker Visser Smit Nguyen Tran Le Pham Huynh Wang Li Zhang Liu Chen Yang Zhao
Huang Wu Zhou Kim Park Choi Jung Kang Sato Suzuki Takahashi Tanaka Watanabe Yamamoto Nakamura Kobayashi Sharma
Gupta Mehta Reddy Iyer Banerjee Chatterjee Rao Desai Okafor Adeyemi Mensah Nkosi Dlamini Kamau Otieno Abebe
Haddad Khoury Mansour Farouk El-Sayed Al-Masri Ben-David Cohen Levi Mizrahi Rosenberg Katz Smith-Jones Garcia-Lopez
""")

TITLES = listed(
    "Mr Mrs Ms Miss Dr Prof. Rev. Sir Dame Herr Frau M. Mme Sr. Sra. Sig. Dott.ssa Ing. Mx Lord"
)

COMPANY_ENDS = (
    "Ltd",
    "Ltd.",
    "(Ltd.)",
    "Inc.",
    ", Inc.",
    "LLC",
    "GmbH",
    "GmbH & Co. KG",
    "AG",
    "S.A.",
    "S.p.A.",
    "SARL",
    "B.V.",
    "Oy",
    "AB",
    "ApS",
    "Sp. z o.o.",
    "Pty Ltd",
    "& Sons",
    "& Daughters",
    "& Co.",
    "and Partners",
    "Bros.",
    "Group",
    "Holdings plc",
    "Collective",
    "Foundation",
    "e.V.",
    "K.K.",
    "Ltda.",
)

COMPANY_FIXED = (
    "AT&T",
    "Marks & Spencer",
    "Procter & Gamble",
    "Ben & Jerry's",
    "McDonald's",
    "H&M",
    "Barnes & Noble",
    "Johnson & Johnson",
    "Toys 'R' Us",
    "Lay's",
    "7-Eleven",
    "Yahoo!",
    "C&A",
    "B&Q",
    "M&Ms",
    "L'Oréal",
    "L'Occitane",
    "Häagen-Dazs",
    "Levi's",
    "Land O'Lakes",
    "Macy's",
    "Sotheby's",
    "Christie's",
    "Kellogg's",
    "Moody's",
    "S&P Global",
    "Ernst & Young",
    "Rolls-Royce",
    "Coca-Cola",
    "Dr Pepper",
)
