import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/extract/languageOf.ts";
import { incidentsOf, told } from "./told.ts";

/** All people here are invented. */
describe("a table", () => {
  const courts = `Political trials in Belarus: 10–16 July 2023

Date | Defendant | Court | Article of the CC | Verdict
10.07 | Erbol Umarbekov | Lida district | 342 (1) | 2 yrs 6 mths restricted freedom, no referral
11.07 | Ihar Trafimau, b. 1971 | Homel region | 361-4 (2), 411 | +3 yrs, total 8 yrs strict regime
11.07 | Aleh Bandarau | Homel region | 130 (1) | adjourned to 25.07
12.07 | Dz. Ramanau | Lida district | 369 | fine 120 b.u. (4,440 BYN)
14.07 | Saniya Kasymova | Lida district | 369-1 | not guilty; the prosecutor has protested`;

  it("tells by the heads of its columns what its cells hold", () => {
    expect(told(courts, "2023-07-17").map((line) => line.replace(/ \| \d+ (?:BU|BYN)$/, ""))).toEqual([
      "Erbol Umarbekov | restricted-freedom | 2023-07-10 | lida | 2 years | 6 months",
      "Ihar Trafimau | imprisoned | 2023-07-11 | homel | 3 years",
      "Dz. Ramanau | fined | 2023-07-12 | lida",
      "Saniya Kasymova | acquitted | 2023-07-14 | lida",
    ]);
    expect(incidentsOf(courts, "2023-07-17")[0]?.charge?.law).toEqual([{ code: "BY-CC", article: "342", part: "1" }]);
  });

  it("may be written with marks, tabs or semicolons, and end its rows with a mark", () => {
    const marked = `| Name | Date | Court | Article | Penalty |
|---|---|---|---|---|
| Erbol Umarbekov | 06.05.2024 | Administrative Court of Almaty | 488 p. 6 | 15 days |
| Saniya Kasymova | 07.05.2024 | Administrative Court of Almaty | 488 p. 6 | warning |`;
    const tabbed = `Name\tCity\tArticle\tSentence\tDate
Erbol Umarbekov\tPavlodar\t490 part 3\tfine 50 MCI\t12.02.2023
Saniya Kasymova\tTaraz\t490 part 9\t3 months' ban on activity and fine 100 MCI\t17.04.2023`;
    expect(told(marked)).toEqual([
      "Erbol Umarbekov | administrative-arrest | 2024-05-06 | almaty | 15 days",
      "Saniya Kasymova | warned | 2024-05-07 | almaty",
    ]);
    const penalties = [
      "Erbol Umarbekov | fined | 2023-02-12 | pavlodar | 50 MCI",
      "Saniya Kasymova | fined | 2023-04-17 | taraz | 100 MCI",
    ];
    expect(told(tabbed)).toEqual(penalties);
    expect(told(tabbed.replaceAll("\t", "; "))).toEqual(penalties);
  });

  it("gives nobody one of several penalties when they are not as many as the people", () => {
    const text = `Name | Court | Verdict | Date
Erbol Umarbekov, Timur Ospanov, Saniya Kasymova | Lida district | 7 yrs; 5 yrs | 13.07.2023`;
    expect(incidentsOf(text).map(({ sentence }) => sentence)).toEqual([null, null, null]);
  });

  it("is read as English without a sentence around it", () => {
    const text = `Name | City | Date | Decision
Erbol Umarbekov | Minsk | 10.07.2023 | 15 days
two minors | Brest | 11.07.2023 | released`;
    expect(languageOf(text)).toBe("en");
    expect(told(text)).toEqual([
      "Erbol Umarbekov | administrative-arrest | 2023-07-10 | minsk | 15 days",
      "2 | released | 2023-07-11 | brest",
    ]);
  });
});

describe("a table whose columns dashes part", () => {
  it("is a table as well, and its heading says when and where", () => {
    const text = `Aktau: results of Monday in court (6 March)

Name – article – decision
Erbol Umarbekov – 488 – 15 days
Saniya Kasymova – 667 – 20 MCI

All decisions were made by the specialised administrative court of Aktau.`;
    expect(told(text, "2024-06-20")).toEqual([
      "Erbol Umarbekov | administrative-arrest | 2024-03-06 | aktau | 15 days",
      "Saniya Kasymova | fined | 2024-03-06 | aktau | 20 MCI",
    ]);
    expect(incidentsOf(text, "2024-06-20").map(({ charge }) => charge?.category)).toEqual([
      "peaceful-assembly",
      "police-disobedience",
    ]);
  });
});

describe("a table copied cell by cell", () => {
  it("is a table all the same", () => {
    const flat = `TARAZ
Name
Date
Court
Decision
Umarbekov Erbol
02.10
SIAC of Taraz
15 days
Kasymova Saniya
02.10
SIAC of Taraz
case stopped, no event of an offence
Ospanov Timur
04.10
SIAC of Taraz
two months of custody, Art. 272 (preparation of mass riots)

AND ALSO
Shymkent: two women with leaflets were detained at the market on 5 October and let go.`;
    expect(told(flat, "2024-10-06").slice(0, 3)).toEqual([
      "Umarbekov Erbol | administrative-arrest | 2024-10-02 | taraz | 15 days",
      "Kasymova Saniya | acquitted | 2024-10-02 | taraz",
      "Ospanov Timur | pretrial-detention | 2024-10-04 | taraz",
    ]);
  });

  it("may have a blank line between its rows or its cells, and a number before each name", () => {
    const rows = `No
Name
City
Outcome

1
Erbol Umarbekov
Pavlodar
15 days of arrest

2
Saniya Kasymova
Taraz
fine 20 MCI`;
    const lines = [
      "Erbol Umarbekov | administrative-arrest | - | pavlodar | 15 days",
      "Saniya Kasymova | fined | - | taraz | 20 MCI",
    ];
    expect(told(rows)).toEqual(lines);
    expect(told(rows.replace(/\n+/gu, "\n\n"))).toEqual(lines);
  });

  it("ends where its lines are rows no more", () => {
    const text = `Name
City
Outcome
Erbol Umarbekov
Pavlodar
15 days
The court in Pavlodar sat behind closed doors.
Saniya Kasymova
waited for him outside.`;
    expect(told(text)).toEqual(["Erbol Umarbekov | administrative-arrest | - | pavlodar | 15 days"]);
  });
});
