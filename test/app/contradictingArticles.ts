/** Short articles about invented people and undertakings that contradict each other, or only seem to. */
export const contradictingArticles = {
  /** Tells the day of the meeting. */
  dayOne: `Kenya and Iceland hold energy committee

NAIROBI, 10 March 2024 – Kenya and Iceland want to drill more wells. The third meeting of the Kenya-Iceland Joint Energy Committee was held in Nairobi on 8 March 2024.
`,
  /** Tells another day of the same meeting. */
  dayTwo: `Energy committee of Kenya and Iceland met in Nairobi

REYKJAVIK, 14 March 2024 – Icelandic Energy Minister Helga Jonsdottir said the third meeting of the Kenya-Iceland Joint Energy Committee was held in Nairobi on 11 March 2024. The talks were fruitful, she said.
`,
  /** Tells the month only: it agrees with both. */
  month: `Iceland reviews its partnerships

REYKJAVIK, 2 April 2024 – Iceland reviewed its partnerships on Tuesday. The third meeting of the Kenya-Iceland Joint Energy Committee was held in Nairobi in March 2024, the ministry recalled.
`,
  holderOne: `Kenya plans wells

NAIROBI, 5 May 2024 – Kenyan Energy Minister Amina Otieno opened a seminar on geothermal energy in Nairobi on Sunday. "Wells are cheap," Otieno said.
`,
  holderTwo: `Wells for Kenya

NAIROBI, 5 May 2024 – Kenyan Energy Minister Peter Wanjala welcomed a delegation of engineers in Nairobi on Sunday. Wanjala spoke about geothermal energy.
`,
  /** The office has passed on a year later. */
  holderLater: `Kenya's minister in Lima

LIMA, 6 June 2025 – Kenyan Energy Minister Daniel Kiprop arrived in Lima on Friday. Kiprop spoke about geothermal energy.
`,
  signed: `Chile and Ghana sign agreement

SANTIAGO, 3 July 2024 – Chile and Ghana signed the Chile-Ghana Agreement on Copper Processing in Santiago on 2 July 2024.
`,
  notSigned: `Ghana did not sign copper agreement

ACCRA, 9 July 2024 – The Ministry of Trade of Ghana said on Tuesday that Ghana has not signed the Chile-Ghana Agreement on Copper Processing.
`,
  /** Before the signature there was none: that is no contradiction. */
  notYetSigned: `Copper agreement waits

ACCRA, 9 May 2024 – The Ministry of Trade of Ghana said on Thursday that Ghana has not yet signed the Chile-Ghana Agreement on Copper Processing.
`,
  proposed: `Peru proposes a desalination plant

LIMA, 10 January 2023 – Peru and Oman proposed the Callao Desalination Plant on Tuesday. Peru and Oman will build the Callao Desalination Plant together.
`,
  begun: `Work on desalination plant

MUSCAT, 20 March 2024 – Peru and Oman launched the Callao Desalination Plant on Monday. Oman will finance the Callao Desalination Plant.
`,
} as const;
