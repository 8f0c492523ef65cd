import { describe, expect, it } from "vitest";
import { incidentsOf, told } from "./told.ts";

/** All people here are invented. */
describe("a live text", () => {
  it("has its day from its head, and goes on from post to post", () => {
    const text = `Online: the rally in Bishkek. Text broadcast

4 October 2023

10:40 — First detentions. Police put activist Saniya Kasymova into a van.

11:15 — ❗️ Detained: Saniya Kasymova, Erbol Umarbekov, Timur Ospanov.

12:30 — Erbol Umarbekov released.

18:20 — Ten days for Saniya Kasymova. The decision was made by the city court of Bishkek.`;
    const found = incidentsOf(text).map(({ person, status, date }) => `${person?.name} ${status} ${date}`);
    expect(found.sort()).toEqual([
      "Erbol Umarbekov released 2023-10-04",
      "Saniya Kasymova administrative-arrest 2023-10-04",
      "Timur Ospanov detained 2023-10-04",
    ]);
  });

  it("may stand the latest post first, with the town beside the clock", () => {
    const text = `Republic Day rallies: live

Friday, 25 October · Last update 21:15 · Newest first

20:40 Almaty
Ten days for Erbol Umarbekov: that is what the administrative court decided a few minutes ago.

18:20 Oral
Timur Ospanov has been released.

14:20 Oral
Police have detained Timur Ospanov.`;
    expect(told(text, "2024-10-25")).toEqual([
      "Erbol Umarbekov | administrative-arrest | 2024-10-25 | almaty | 10 days",
      "Timur Ospanov | released | 2024-10-25 | oral",
    ]);
  });

  it("takes back what was not so", () => {
    const text = `Rallies in Kazakhstan: live

19:55
At 14:20 we wrote that Saniya Kasymova was among those detained. She has called us: she was asked for her documents and walked on. We apologise to her.

14:20 Almaty
Saniya Kasymova, Erbol Umarbekov and Timur Ospanov (not confirmed) have been put into a police van. Police detained Saniya Kasymova and Timur Ospanov (UPD: a mistake).`;
    expect(incidentsOf(text, "2024-10-25").map(({ person }) => person?.name)).not.toContain("Saniya Kasymova");
    expect(incidentsOf(text, "2024-10-25").map(({ person }) => person?.name)).not.toContain("Timur Ospanov");
  });

  it("of one town plays there, whatever another town a post has named", () => {
    const text = `Taraz went out for the park. How it was
13 July

10:17 Two buses have arrived. Erbol Umarbekov is being led to the first bus.

12:20 In Semey police detained Saniya Kasymova at the theatre.

12:55 Timur Ospanov has been detained too.

14:10 Zhanar Beketova was fined 20 MCI.`;
    expect(told(text, "2024-07-14").map((line) => line.split(" | ").slice(0, 4).join(" | "))).toEqual([
      "Erbol Umarbekov | detained | 2024-07-13 | taraz",
      "Saniya Kasymova | detained | 2024-07-13 | semey",
      "Timur Ospanov | detained | 2024-07-13 | taraz",
      "Zhanar Beketova | fined | 2024-07-13 | taraz",
    ]);
  });

  it("keeps what it tells instead of what was not so", () => {
    const text = `Correction

In our report we wrote that Erbol Umarbekov, Saniya Kasymova and Timur Ospanov had received ten days of arrest each. That is not so. On 3 May the court in Semey gave Kasymova a fine of 20 MCI, while Ospanov was given a warning.`;
    expect(told(text, "2024-05-05").map((line) => line.split(" | ").slice(0, 2))).toEqual([
      ["Erbol Umarbekov", "administrative-arrest"],
      ["Saniya Kasymova", "fined"],
      ["Timur Ospanov", "warned"],
    ]);
  });

  it("tells nothing of whom an earlier version has taken for another", () => {
    const text = `Clarification: the earlier version of this article said that Saniya Kasymova was detained. She was questioned as a witness; it was her sister Dina Kasymova who was detained in Taraz on 5 May.`;
    expect(told(text, "2024-05-07")).toEqual(["Dina Kasymova | detained | 2024-05-05 | taraz"]);
    const namesake = `On 3 May a court in Semey gave Timur Ospanov a warning.

In the first version of the text it was said that Timur Ospanov was convicted in 2021 of fraud. This was a namesake. We apologise to both.`;
    expect(told(namesake, "2024-05-07")).toEqual(["Timur Ospanov | warned | 2024-05-03 | semey"]);
  });

  it("of a channel has a stamp for each post, a town in capitals and marks for verbs", () => {
    const text = `Steppe channel 🦢, [25.03.2023 10:31]
🔴 Erbol Umarbekov – 13 days. Court of the Lida district, Belarus.

Steppe channel 🦢, [27.03.2023 18:20]
⚖️ BREST. Police detained Saniya Kasymova.

❗️Subscribe`;
    expect(told(text)).toEqual([
      "Erbol Umarbekov | administrative-arrest | 2023-03-25 | lida | 13 days",
      "Saniya Kasymova | detained | 2023-03-27 | brest",
    ]);
  });
});

describe("a channel whose posts end with their day", () => {
  it("is read with the day first, and the title of a post says nothing of its town", () => {
    const text = `🧱 River Cell | news of Belarus
4 812 subscribers

⚖️ #Orsha
Family business of the prosecutor's office 🤬
❌ Mikita Lazarau, 24 – 3 years of colony. Articles 342 and 369.
❌ Tatsiana Lazarava, his mother – 2.5 years of "chemistry".
01.03.2024  👁 3.4K

❗️ #Lida
Dzmitry Varabei was taken from his home.
28.02.2024  👁 2.1K  ❤️ 12`;
    expect(told(text, "2024-03-04")).toEqual([
      "Mikita Lazarau | imprisoned | 2024-03-01 | orsha | 3 years",
      "Tatsiana Lazarava | restricted-freedom | 2024-03-01 | orsha | 2 years | 6 months",
      "Dzmitry Varabei | detained | 2024-02-28 | lida",
    ]);
  });

  it("is none where only the article has its day and its views", () => {
    const text = `28 November 2024, 09:12   👁 6 311   💬 44

— What happened on 20 February?

— 20 February 2023. They came for me.

Saniya Kasymova was sentenced to three years in Taraz.`;
    expect(told(text, "2024-11-28")[0]).not.toMatch(/2023-02-20/u);
  });
});

describe("a chronicle", () => {
  const entries = `The city court fined Erbol Umarbekov 20 MCI for an unsanctioned rally.`;

  it.each([
    ["12.03, Karaganda", "15.03, Pavlodar"],
    ["12 March. Karaganda", "15 March. Pavlodar"],
    ["12.03. Karaganda.", "15.03. Pavlodar."],
    ["### Karaganda, 12 March", "### Pavlodar, 15 March"],
  ])("has its days and towns from heads like “%s”, and its year from its title", (first, second) => {
    const text = `Chronicle of repression in Kazakhstan: March 2022\n\n${first}\n${entries}\n\n${second}\nTimur Ospanov was sentenced to 3 years in prison under Article 174.`;
    expect(told(text)).toEqual([
      "Erbol Umarbekov | fined | 2022-03-12 | karaganda | 20 MCI",
      "Timur Ospanov | imprisoned | 2022-03-15 | pavlodar | 3 years",
    ]);
  });

  it("leaves an earlier case its own time", () => {
    const text = `12 March, Karaganda\nErbol Umarbekov was fined 20 MCI. A year ago he was given 5 days of arrest.\n\n15 March, Pavlodar\nTimur Ospanov was detained.`;
    expect(told(text, "2022-04-01")).toContain("Erbol Umarbekov | fined | 2022-03-12 | karaganda | 20 MCI");
    expect(told(text, "2022-04-01")).toHaveLength(2);
  });

  it("is not dated by a dateline", () => {
    const text = `COURT CHRONICLE\nTaraz. 6 December.\n\nErbol Umarbekov – 30 days\nSaniya Kasymova – 10 days`;
    expect(incidentsOf(text, "2024-12-06")).toHaveLength(2);
  });
});
