import { describe, expect, it } from "vitest";
import type { Incident } from "../../src/domain/schema.ts";
import { extract } from "../../src/extract/extract.ts";
import { tables } from "./tables.ts";

/** All people here are invented. */
function read(text: string, published: string | null = null): Incident[] {
  return extract({ id: "invented", text, metadata: { published } }, tables).incidents;
}

function dateOf(text: string, published: string | null = "2031-06-06", name = "Erbol Umarbekov") {
  return read(text, published).find(({ person, background }) => person?.name === name && !background)?.date;
}

/** The words behind a date, and its basis. */
function evidenceOf(text: string, published: string | null = "2031-06-06") {
  const found = read(text, published).find(({ person }) => person?.name === "Erbol Umarbekov");
  return found?.evidence.date?.map(({ start, end, basis }) => [text.slice(start, end), basis]);
}

describe("written forms", () => {
  it.each([
    ["on 18 October 2030", "2030-10-18"],
    ["on October 18, 2030", "2030-10-18"],
    ["on Oct. 18, 2030", "2030-10-18"],
    ["on 18th October 2030", "2030-10-18"],
    ["on the 18th of October, 2030", "2030-10-18"],
    ["on the eighteenth of October 2030", "2030-10-18"],
    ["on 18.10.2030", "2030-10-18"],
    ["on 18.10.30", "2030-10-18"],
    ["on 18/10/2030", "2030-10-18"],
    ["on 10/18/2030", "2030-10-18"],
    ["on 18-10-2030", "2030-10-18"],
    ["on 2030-10-18", "2030-10-18"],
    ["on 18.10", "2030-10-18"],
    ["on Friday, October 18, 2030", "2030-10-18"],
    ["on Friday (18 October 2030)", "2030-10-18"],
    ["on Friday the 18th of October 2030", "2030-10-18"],
    ["in October 2030", "2030-10"],
    ["in early October", "2030-10"],
    ["at the end of May", "2031-05"],
    ["in October of last year", "2030-10"],
    ["in May this year", "2031-05"],
    ["last October", "2030-10"],
    ["on 13-14 May", "2031-05"],
    ["on the night of 5 to 6 May", "2031-05"],
    ["last month", "2031-05"],
  ])("%s", (words, date) => {
    expect(dateOf(`Erbol Umarbekov was detained ${words}.`) ?? null).toBe(date);
  });

  it("of years alone are those years", () => {
    expect(read("Erbol Umarbekov was detained in the summer of 2029.")[0]?.date).toBe("2029");
    expect(read("Erbol Umarbekov was detained in mid-2029.")[0]?.date).toBe("2029");
  });

  it.each([
    "last week",
    "earlier this week",
    "in recent weeks",
    "over the weekend",
    "overnight",
    "in the autumn",
    "three weeks ago",
  ])("%s is no day that anybody could name", (words) => {
    expect(dateOf(`Saniya Kasymova was detained on 3 May 2031. Erbol Umarbekov was detained ${words}.`)).toBeNull();
  });

  it("that count something else are no days", () => {
    expect(dateOf("Erbol Umarbekov was detained on the 5th floor.")).toBeNull();
    expect(dateOf("Erbol Umarbekov was detained on the 10th anniversary of the party.")).toBeNull();
    expect(dateOf("Erbol Umarbekov was detained on October Square.")).toBeNull();
    expect(dateOf("Erbol Umarbekov was detained on March 8 Street.")).toBeNull();
  });
});

describe("days counted from the day of the article", () => {
  it.each([
    ["yesterday", "2031-06-05"],
    ["today", "2031-06-06"],
    ["this morning", "2031-06-06"],
    ["last night", "2031-06-05"],
    ["three days ago", "2031-06-03"],
    ["on Wednesday", "2031-06-04"],
    ["on Friday", "2031-06-06"],
    ["last Friday", "2031-05-30"],
    ["late on Wednesday", "2031-06-04"],
  ])("%s", (words, date) => {
    expect(dateOf(`Erbol Umarbekov was detained ${words}.`)).toBe(date);
  });

  it.each([
    ["TARAZ, June 6 (Agency) — ", "XXXX-06-05"],
    ["TARAZ, June 6, 2031 (Agency) — ", "2031-06-05"],
    ["Taraz, 6 June 2031\n\n", "2031-06-05"],
    ["06.06.2031, 11:42\n\n", "2031-06-05"],
    ["Published on 6 June 2031\n\n", "2031-06-05"],
  ])("of which the article says itself: %s", (line, date) => {
    expect(dateOf(`${line}Erbol Umarbekov was detained yesterday.`, null)).toBe(date);
  });

  it("are unknown where nothing says when the article was written", () => {
    expect(dateOf("Erbol Umarbekov was detained yesterday.", null)).toBeNull();
  });

  it("are a conclusion", () => {
    expect(evidenceOf("Erbol Umarbekov was detained on Wednesday.")).toEqual([["Wednesday", "inferred"]]);
  });
});

describe("days counted from what was told before", () => {
  it.each([
    ["the same day", "2031-05-05"],
    ["that evening", "2031-05-05"],
    ["later that day", "2031-05-05"],
    ["the next day", "2031-05-06"],
    ["the following morning", "2031-05-06"],
    ["a day later", "2031-05-06"],
    ["two days later", "2031-05-07"],
    ["a week later", "2031-05-12"],
    ["the day before", "2031-05-04"],
    ["two days earlier", "2031-05-03"],
    ["two weeks later, on 19 May,", "2031-05-19"],
    ["on the 13th", "2031-05-13"],
    ["on the 2nd", "2031-06-02"],
  ])("%s", (words, date) => {
    expect(dateOf(`Police searched the house on 5 May. Erbol Umarbekov was detained ${words}.`)).toBe(date);
  });

  it("are nothing where nothing was told", () => {
    expect(dateOf("Erbol Umarbekov was detained the next day.")).toBeNull();
    const story = "Police searched the house on 5 May. On the day of the verdict his wife stood at the gate.";
    expect(dateOf(`${story} Erbol Umarbekov was detained the next day.`)).toBeNull();
  });
});

describe("the outcome's own day", () => {
  it.each([
    ["On 5 May, a court in Taraz fined Erbol Umarbekov 50 MCI."],
    ["A court in Taraz on 5 May fined Erbol Umarbekov 50 MCI."],
    ["Erbol Umarbekov was detained at a rally on 5 May."],
    ["Erbol Umarbekov was detained when he arrived at the court on 5 May."],
    ["On 3 May police searched the house, and on 5 May they detained Erbol Umarbekov."],
    ["Erbol Umarbekov was detained on 3 May and sentenced to five years in prison on 5 May."],
    ["Erbol Umarbekov was detained on 5 May, and on 7 May his lawyer appealed."],
    ["Erbol Umarbekov was stopped on 5 May and detained."],
    ["Erbol Umarbekov was found guilty of inciting discord on 5 May."],
    ["On 5 May the court found that Erbol Umarbekov had insulted the president and ordered compulsory treatment."],
    ["The court fined Erbol Umarbekov 50 MCI for “hooliganism” on 5 May."],
    ["Erbol Umarbekov has been in pre-trial detention since 5 May."],
    ["After a rally on 3 May, police detained Erbol Umarbekov on 5 May."],
    ["Erbol Umarbekov, who posted a video on 3 May, was detained on 5 May."],
    ["On 5 May Erbol Umarbekov was detained, and Saniya Kasymova was fined 50 MCI."],
  ])("%s", (text) => {
    expect(dateOf(text)).toBe("2031-05-05");
  });

  it.each([
    ["of a cause", "Erbol Umarbekov was detained after a rally on 5 May."],
    ["of a cause before it", "After a rally on 5 May, police detained Erbol Umarbekov."],
    ["of an act", "Erbol Umarbekov was fined 50 MCI for a post published on 5 May."],
    ["of an act by its name", "Erbol Umarbekov was fined 50 MCI over the May 5 rally."],
    ["of a speaker", "Erbol Umarbekov was detained, his lawyer said on 5 May."],
    ["of a speaker before it", "On 5 May, police said that Erbol Umarbekov had been detained."],
    ["of an end", "Erbol Umarbekov was placed in pre-trial detention until 5 May."],
    ["of a law", "Erbol Umarbekov was fined 50 MCI under the law of 5 May."],
    ["of a birth", "Erbol Umarbekov, born on 5 May 1990, was detained."],
    ["of somebody's step behind it", "Erbol Umarbekov was detained, and on 5 May his lawyer appealed."],
    ["of a part of what he did", "Erbol Umarbekov, who posted a video on 5 May, was detained."],
  ])("is not that %s", (_, text) => {
    expect(dateOf(text) ?? null).toBeNull();
  });
});

describe("carrying through an article", () => {
  it.each([
    [
      "from another telling",
      "A court fined Erbol Umarbekov 50 MCI.\n\nUmarbekov was found guilty of hooliganism on 5 May.",
    ],
    ["from the ruling", "A court fined Erbol Umarbekov 50 MCI. The ruling was made on 5 May."],
    [
      "from the ruling in the next paragraph",
      "A court fined Erbol Umarbekov 50 MCI.\n\nThe verdict was announced on 5 May.",
    ],
    [
      "from a hearing without a verb",
      "Erbol Umarbekov got five years in prison. Closed session of the city court, 5 May.",
    ],
    ["from the head of the line", "5 May: Police search a house. Erbol Umarbekov is placed under house arrest."],
    [
      "from the head of the paragraph",
      "On 5 May, the court in Taraz heard two cases. Erbol Umarbekov was fined 50 MCI.",
    ],
    [
      "from another of the same ruling",
      "On 5 May, a court fined Saniya Kasymova 50 MCI. Erbol Umarbekov was fined 20 MCI.",
    ],
    ["from a detention to what follows at once", "Erbol Umarbekov was detained on 5 May and fined 50 MCI."],
    [
      "from the lead",
      "A court in Taraz on 5 May sent two men to prison.\n\nThey deny it.\n\nErbol Umarbekov was sentenced to five years in prison.",
    ],
    [
      "to somebody else at the same hearing",
      "A court fined Saniya Kasymova 50 MCI on 5 May. The same day Erbol Umarbekov was fined 20 MCI.",
    ],
  ])("%s", (_, text) => {
    expect(dateOf(text)).toBe("2031-05-05");
  });

  it.each([
    [
      "to those a lead counts",
      "A court in Taraz on 5 May sentenced two men to prison.\n\nThey deny it.\n\nErbol Umarbekov, who works there, was given five years.",
    ],
    [
      "to a line of a chronicle",
      "5 May: The judge reads for an hour.\n\n6 May: Erbol Umarbekov is placed under house arrest.".replace(
        "6 May",
        "5 May",
      ),
    ],
    [
      "from a day in court",
      "Bailiffs brought the trader Erbol Umarbekov to court on 5 May. The judge jailed him for three days.",
    ],
    [
      "in the evening of a day told",
      "On 5 May people gathered in Taraz. In the evening a judge fined Erbol Umarbekov 50 MCI.",
    ],
  ])("goes %s", (_, text) => {
    expect(dateOf(text)).toBe("2031-05-05");
  });

  it("takes days put in between commas, and those in apposition", () => {
    expect(dateOf("Erbol Umarbekov received five years in prison, on 5 May, at a trial which lasted an hour.")).toBe(
      "2031-05-05",
    );
    const text = "Erbol Umarbekov was stopped on 3 May. A court fined him 50 MCI two weeks later, on 17 May.";
    expect(dateOf(text)).toBe("2031-05-17");
  });

  it("stops at the next town of a digest", () => {
    const text = "Taraz. On 5 May a court fined Saniya Kasymova 50 MCI.\n\nAlmaty. Erbol Umarbekov was fined 20 MCI.";
    expect(dateOf(text)).toBeNull();
  });

  it("counts the same day from the outcome before, not from the act it was for", () => {
    const text =
      "On 5 May a court fined Saniya Kasymova 50 MCI for a picket held on 16 March. On the same day, Erbol Umarbekov was fined 20 MCI.";
    expect(dateOf(text)).toBe("2031-05-05");
  });

  it("says that it was carried", () => {
    const text = "A court fined Erbol Umarbekov 50 MCI. The ruling was made on 5 May.";
    expect(evidenceOf(text)).toEqual([["5 May", "inherited"]]);
  });

  it.each([
    ["to what is told as before", "On 5 May, a court fined Saniya Kasymova 50 MCI. Erbol Umarbekov had been detained."],
    [
      "to another matter",
      "On 5 May, a court fined Saniya Kasymova 50 MCI. Separately, Erbol Umarbekov was fined 20 MCI.",
    ],
    [
      "to another step",
      "Saniya Kasymova was detained on 5 May.\n\nErbol Umarbekov was sentenced to five years in prison.",
    ],
    [
      "to another town",
      "On 5 May, a court in Taraz fined Saniya Kasymova 50 MCI.\n\nErbol Umarbekov was fined 20 MCI in Almaty.",
    ],
    [
      "from the beginning of a trial",
      "Erbol Umarbekov was sentenced to five years in prison. The trial began on 5 May.",
    ],
    ["from an appeal", "Erbol Umarbekov was sentenced to five years in prison. The ruling was upheld on 5 May."],
    [
      "to years behind a detention",
      "Erbol Umarbekov was detained on 5 May and later sentenced to five years in prison.",
    ],
  ])("is not done %s", (_, text) => {
    expect(dateOf(text) ?? null).toBeNull();
  });
});

describe("years", () => {
  it("come from the heading of a chronicle", () => {
    expect(dateOf("2029\n\n12 March: Erbol Umarbekov is placed under house arrest.", "2031-06-06")).toBe("2029-03-12");
  });

  it("come from the dates of the story on both sides", () => {
    const text =
      "Police came on 4 October 2029. On 19 October Erbol Umarbekov was placed in pre-trial detention. The trial opened on 17 April 2030.";
    expect(read(text, "2031-06-06").map(({ date }) => date)).toEqual(["2029-10-19"]);
  });

  it.each([
    ["Three years after the January 2022 events, Erbol Umarbekov was detained on 5 May.", "2025-05-05"],
    ["Erbol Umarbekov was detained on 5 May over the protests in early January in Kazakhstan.", "2022-05-05"],
    ["Just over a year after Russia’s February 2022 invasion, Erbol Umarbekov was detained on 3 March.", "2023-03-03"],
    ["In 2021 he was free. Erbol Umarbekov was detained on Friday 3 March.", "2023-03-03"],
  ])("come from what everybody knows: %s", (text, date) => {
    expect(dateOf(text, null)).toBe(date);
  });

  it("come from the month an article says it was written in", () => {
    const list =
      "Appeals, March 2030\n\nOn 18 May 2028 he was free.\n\nOn 5 March Erbol Umarbekov was jailed for 15 days.";
    expect(dateOf(list, null)).toBe("2030-03-05");
    const talk =
      "Our correspondent spoke with her in April 2030. Since 20 February Erbol Umarbekov has been in custody.";
    expect(read(talk, null).length).toBe(1);
    expect(dateOf("Our correspondent spoke with her in April 2030. Erbol Umarbekov was detained on 3 May.", null)).toBe(
      "2029-05-03",
    );
    expect(dateOf("He met her in April 2019. Erbol Umarbekov was detained on 3 March.", null)).toBe("XXXX-03-03");
  });

  it("stay unknown where nothing tells them", () => {
    expect(dateOf("In 2021 he was free. Erbol Umarbekov was detained on 3 March.", null)).toBe("XXXX-03-03");
  });

  it("are questioned where the weekday is another", () => {
    const text = "Erbol Umarbekov was detained on Monday 4 June.";
    const { problems } = extract({ id: "invented", text, metadata: { published: "2031-06-06" } }, tables);
    expect(problems.map(({ message }) => message)).toContain("the weekday is not that of this day in 2031");
  });
});

describe("an article that was added to", () => {
  it("tells of days behind its publication, as its updates date them", () => {
    const text =
      "Police came to a house in Taraz.\n\nUPD 8 June. Today Erbol Umarbekov was placed in pre-trial detention.";
    expect(dateOf(text)).toBe("2031-06-08");
  });

  it("tells in a live report of its own day", () => {
    const text =
      "14:20 Taraz\nErbol Umarbekov was detained.\n\n13:00 Taraz\nPeople gather.\n\n12:00 Taraz\nGood morning, the square is empty.";
    expect(dateOf(text)).toBe("2031-06-06");
  });
});
