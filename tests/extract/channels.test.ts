import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

/** All people here are invented. */
describe("a channel whose posts end with their day", () => {
  const channel = `Diary of the South

❗️ #Taraz
Today police came to the market. Taken straight from the stalls:
▪️ Erbol Umarbekov, trader
▪️ Saniya Kasymova, 58
In the evening Kasymova was let go.
04.03.2024  👁 2.1K  ❤️ 12

⚖️ #Semey #courts
A family in the dock
❌ Timur Ospanov, 24 – 3 years of colony. Articles 174 and 405.
❌ Zhanar Ospanova, his mother – 2.5 years of restricted freedom. Only 405.
Semey city court, judge Bolat Sultanov, 1 March. The prosecutor demanded four years for each.
02.03.2024  👁 3.4K

📋 #Almaty, Medeu district court, 29 February, Article 488:
Marat Salimov – 30 MCI
Dina Salimova – 15 days
👁 990

Gulnar Sultanova was released yesterday in Aktobe. Hooray!
01.03.2024  👁 5K`;

  it("dates each of them by it, and counts today and yesterday from it", () => {
    expect(told(channel, "2024-03-05")).toEqual([
      "Erbol Umarbekov | detained | 2024-03-04 | taraz",
      "Saniya Kasymova | released | 2024-03-04 | taraz",
      "Timur Ospanov | imprisoned | 2024-03-01 | semey | 3 years",
      "Zhanar Ospanova | restricted-freedom | 2024-03-01 | semey | 2 years | 6 months",
      "Marat Salimov | fined | 2024-02-29 | almaty | 30 MCI",
      "Dina Salimova | administrative-arrest | 2024-02-29 | almaty | 15 days",
      "Gulnar Sultanova | released | 2024-02-29 | aktobe",
    ]);
  });

  it("may tell the clock and no year, and set every line apart", () => {
    const text = `Steppe News

Erbol Umarbekov was detained yesterday in Taraz.

20 Feb, 11:30

Two students were arrested for 5 days each in Semey. Surnames are hidden.
Semey district court, 17 Feb.

19 Feb, 08:15

Saniya Kasymova was fined today in Aktobe.

18 Feb, 23:50`;
    expect(told(text, "2024-03-05")).toEqual([
      "Erbol Umarbekov | detained | 2024-02-19 | taraz",
      "2 | administrative-arrest | 2024-02-17 | semey | 5 days",
      "Saniya Kasymova | fined | 2024-02-18 | aktobe",
    ]);
  });

  it("may end its sentences with pictures", () => {
    const text = `Steppe News

Police in Taraz detained Erbol Umarbekov on 20 February.

Saniya Kasymova has been detained in Semey. Her lawyer is on the way 🙏`;
    expect(told(text, "2024-03-05").map((line) => line.split(" | ").slice(0, 2))).toEqual([
      ["Erbol Umarbekov", "detained"],
      ["Saniya Kasymova", "detained"],
    ]);
  });

  it("may tell all in its first line", () => {
    const text =
      "🚨 URGENT: activist Saniya Kasymova DETAINED in Taraz!!! Right now she's at the station, lawyer on the way";
    expect(told(text, "2024-03-05").map((line) => line.split(" | ").slice(0, 2))).toEqual([
      ["Saniya Kasymova", "detained"],
    ]);
  });

  it("goes on with prose below what else may be read", () => {
    const text = `Police in Taraz detained Erbol Umarbekov on 20 February.

Read also: Who is next?

Saniya Kasymova was fined 20 MCI in Semey.`;
    expect(told(text, "2024-03-05")).toHaveLength(2);
  });

  it("dates what is below its days where they stand above", () => {
    const text = `Steppe News

20.02.2024, 11:30
Erbol Umarbekov was detained in Taraz.

19.02.2024, 08:15
Saniya Kasymova was fined in Aktobe.`;
    expect(told(text, "2024-03-05")).toEqual([
      "Erbol Umarbekov | detained | 2024-02-20 | taraz",
      "Saniya Kasymova | fined | 2024-02-19 | aktobe",
    ]);
  });
});

describe("a line below a list", () => {
  it("says where and when all of it was, unless an entry says otherwise", () => {
    const text = `Results of the week

Erbol Umarbekov – 15 days
Saniya Kasymova (3 May) – 20 MCI
Administrative court of Taraz, 4 May.

Timur Ospanov – 10 days
Semey city court`;
    expect(told(text, "2024-06-05")).toEqual([
      "Erbol Umarbekov | administrative-arrest | 2024-05-04 | taraz | 15 days",
      "Saniya Kasymova | fined | 2024-05-03 | taraz | 20 MCI",
      "Timur Ospanov | administrative-arrest | - | semey | 10 days",
    ]);
  });
});
