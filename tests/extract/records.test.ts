import { describe, expect, it } from "vitest";
import { incidentsOf, told } from "./told.ts";

/** All people here are invented. */
describe("a record of several lines", () => {
  it("may label its fields", () => {
    const text = `Prisoners of conscience in Kazakhstan: cards

Name: Erbol Umarbekov
Born: 12 March 1987
Detained: 3 September 2021
Charge: Article 405 part 2 of the Criminal Code
Court: Taraz City Court, judge Marat Ospanov
Sentence: 2 years 6 months in a general regime colony
Date of verdict: 14 January 2022
Where held: colony in Atyrau

Name: Saniya Kasymova
Born: 1990
Detained: 11 October 2022
Court: Talgar District Court, 17 February 2023
Sentence: 1 year 6 months of restricted freedom
Status: at home`;
    expect(told(text)).toEqual([
      "Erbol Umarbekov | imprisoned | 2022-01-14 | taraz | 2 years | 6 months",
      "Saniya Kasymova | restricted-freedom | 2023-02-17 | talgar | 1 years | 6 months",
    ]);
    expect(incidentsOf(text)[0]?.charge?.category).toBe("banned-organisation");
  });

  it("may say no more than that somebody was sentenced, and the text to what", () => {
    const text = `ERBOL UMARBEKOV
Status: Sentenced – appeal rejected

On 2 November 2021 the Taraz City Court found Erbol Umarbekov guilty of false information. His sentence is one year of restricted freedom.`;
    expect(told(text)).toEqual(["ERBOL UMARBEKOV | restricted-freedom | 2021-11-02 | taraz | 1 years"]);
  });

  it("has labels of many kinds, a heading right above it, and remarks that may tell its end", () => {
    const text = `PRISONERS IN UZBEKISTAN: CARDS
(updated: December 2020)

Card 7
NAME: Otabek Umarov
PLACE OF RESIDENCE: Namangan
ARRESTED: 14.03.2018
COURT: Andijan Regional Criminal Court, 22.11.2018
SENTENCE: 9 years, general-regime colony

Card 8
NAME: Nodira Yusupova
DATE ARRESTED: 2.07.2019, Tashkent
CONVICTED: –
STATUS: awaiting trial in SIZO-1

Card 9
NAME: Bahodir Turaev
DETAINED: 2010
SENTENCE: 8 years
REMARKS: Freed on 28.08.2020 by decree of the president.`;
    expect(told(text)).toEqual([
      "Otabek Umarov | imprisoned | 2018-11-22 | andijan | 9 years",
      "Nodira Yusupova | pretrial-detention | - | tashkent",
      "Bahodir Turaev | released | 2020-08-28 | - | 8 years",
    ]);
  });

  it("may stand without labels, a name first, whether or not it has a number", () => {
    const text = `LIST OF THOSE AWAITING TRIAL IN KAZAKHSTAN
updated 1 September 2022

6
Umarbekov Erbol
2000
Art. 182 p. 2 (participation in an extremist group)
Shymkent, detained 11.08.2022, investigating court 13.08.2022, arrest, 2 mths
remand prison, Shymkent

Kasymova Saniya (sister of No. 2)
1988
Atyrau, 30.08.2022, house arrest, 1 mth; prosecution says up to 9 yrs possible`;
    expect(told(text)).toEqual([
      "Umarbekov Erbol | pretrial-detention | 2022-08-13 | shymkent",
      "Kasymova Saniya | house-arrest | 2022-08-30 | atyrau",
    ]);
  });

  it("may number its cases and tell the outcome in words", () => {
    const text = `Annex I: Cases documented in Tajikistan

Case 1: Erbol Umarbekov
Age: 34
Place and date of arrest: Khujand, 14 February 2021
Outcome: sentenced to 8 years in prison by Khujand City Court on 2 July 2021

Case 2: Saniya Kasymova
Age: unknown
Place and date of arrest: Bokhtar, 3 April 2021`;
    expect(told(text)).toEqual([
      "Erbol Umarbekov | imprisoned | 2021-07-02 | khujand | 8 years",
      "Saniya Kasymova | detained | 2021-04-03 | bokhtar",
    ]);
  });

  it("keeps the last of several outcomes, and none that a higher court undid", () => {
    const text = `REMOVED FROM THE LIST SINCE 1 JUNE 2022, KAZAKHSTAN

– Umarbekov Erbol (Art. 405, sentenced in 2020 to 4 yrs). Released on parole 24.06.2022, Taraz city court.
– Kasymova Saniya (Art. 174). Term expired, left colony UK-161/2 in Kostanay 30.07.2022.
– Ospanov Timur (Art. 272). Kyzylorda regional court, 05.08.2022: acquitted, first-instance verdict (28.04.2022, 3 yrs) cancelled.`;
    expect(told(text)).toEqual([
      "Umarbekov Erbol | released | 2022-06-24 | taraz | 4 years",
      "Kasymova Saniya | released | 2022-07-30 | kostanay",
      "Ospanov Timur | acquitted | 2022-08-05 | kyzylorda",
    ]);
  });

  it("goes on in sentences of which the name above is the subject", () => {
    const text = `1. Umarbekov Erbol, born 1987. Detained on 3 May 2021. Article 405 part 2 of the Criminal Code of Kazakhstan. 3 years in a colony.
2. Kasymova Saniya, 44, Article 174, 5 years, Taraz city court, 12.12.2021. Held in Atyrau.`;
    expect(told(text)).toEqual([
      "Umarbekov Erbol | imprisoned | - | - | 3 years",
      "Kasymova Saniya | imprisoned | 2021-12-12 | taraz | 5 years",
    ]);
  });
});

describe("a telegraphic line", () => {
  it("tells of the same city and of the sister of the one before", () => {
    const text = `April 17, Almaty, Umarbekov E., Article 488 Part 7, 20 days of arrest. On April 20 the appeal board of the city court cut the term to 12 days.
April 19, same city, the latter's sister Umarbekova Zh., who had been standing in front of the centre, Article 488 Part 6, 5 days`;
    expect(told(text, "2023-05-02")).toEqual([
      "Umarbekov E. | administrative-arrest | 2023-04-20 | almaty | 12 days",
      "Umarbekova Zh. | administrative-arrest | 2023-04-19 | almaty | 5 days",
    ]);
  });

  it("says nothing by a search, a summons or a hearing to come", () => {
    const text = `April 21, Taraz, Umarbekov E., editor of a channel, summoned as a witness, did not appear, new summons for May 3
April 24, Taraz, Kasymova S., search of the flat in a case under Article 405, two phones taken away
April 25, Taraz, Ospanov T., Article 174, trial adjourned to May 12, prosecution asked for 3 years`;
    expect(told(text, "2023-05-02")).toEqual([]);
  });
});

describe("the card of somebody set free", () => {
  it("has its term beside the verdict; leaving the colony does not tell that it was early", () => {
    const text =
      "Freed in Belarus in July 2024\n\nSaniya Kasymova (60). Retired book-keeper. Convicted in 2022 of insulting the president; term: two and a half years. Left the Homel women's colony on July 3.";
    expect(told(text, "2024-07-05")).toEqual(["Saniya Kasymova | imprisoned | 2022 | - | 2 years | 6 months"]);
  });
});
