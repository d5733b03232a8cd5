/**
 * Short articles about invented people of invented ministries: the same ones under several spellings, and others whose
 * names come close.
 */
export const shortArticles: readonly string[] = [
  `Kenya and Norway agree on a geothermal centre

NAIROBI, 3 March 2024 – Kenyan Energy Minister Amina Otieno met Norwegian Foreign Minister Kari Lindqvist in Nairobi on Sunday. The two ministers discussed geothermal energy and agreed to establish a joint research center on geothermal energy.

"Kenya welcomes Norwegian companies," Otieno said. Kenya and Norway signed a memorandum of understanding on geothermal energy.
`,
  `Otieno visits Oslo

OSLO, 12 May 2024 – Kenyan Energy Minister Amina Otieno visited Oslo on Sunday and met Norwegian Foreign Minister Kari Lindqvist. The joint research center on geothermal energy of Kenya and Norway will open next year, Otieno said.

The Ministry of Energy of Kenya will provide land for the center.
`,
  `Norwegian parliament debates fisheries

OSLO, 20 June 2024 – Norwegian Foreign Minister Kari Lindqvist told the Norwegian parliament on Thursday that Norway and Vietnam would hold talks on fisheries in September. Vietnamese Agriculture Minister Tran Minh Duc will visit Oslo.

Norway and Vietnam discussed fisheries at the second meeting of the Norway-Vietnam Joint Committee in Hanoi in 2023.
`,
  `Mongolia and Kenya exchange experience

ULAANBAATAR, 2 July 2024 – Mongolian President Bold Tsetseg received Kenyan Energy Minister Amina Otieno on Tuesday. Mongolian Energy Minister Dorj Ganzorig took part in the meeting.

Mongolia and Kenya signed an agreement on renewable energy. "The agreement helps both countries," Boldyn Tsetseg said.
`,
  `President Tsetseg opens forum

ULAANBAATAR, 9 September 2024 – Mongolian President B. Tsetseg opened the Mongolia-Norway Energy Forum in Ulaanbaatar on Monday. Norwegian Foreign Minister Kari Lindqvist spoke at the forum about renewable energy.

Mongolian Energy Minister D. Ganzorig chaired a session.
`,
  `Kenyan minister of energy in Hanoi

HANOI, 15 October 2024 – Kenyan Energy Minister Grace Otieno held talks with Vietnamese Agriculture Minister Tran Minh Duc in Hanoi on Tuesday. They discussed geothermal energy and fisheries.

Kenya's Ministry of Energy said that Amina Otieno left office in August.
`,
];
