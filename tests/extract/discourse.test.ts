import { describe, expect, it } from "vitest";
import type { Incident } from "../../src/domain/schema.ts";
import { extract } from "../../src/extract/extract.ts";
import { tables } from "./tables.ts";

/** All people here are invented. */
function read(text: string, published: string | null = null): Incident[] {
  return extract({ id: "invented", text, metadata: { published } }, tables).incidents;
}

function one(text: string, published: string | null = null): Incident | undefined {
  return read(text, published).find(({ background }) => !background);
}

describe("years", () => {
  const december = "Erbol Umarbekov was detained on December 20.";

  it("come from the publication, and are those of the day before it", () => {
    expect(one(december, "2031-01-05")?.date).toBe("2030-12-20");
    expect(one(december, "2031-12-20")?.date).toBe("2031-12-20");
  });

  it("come from the text where all its full dates lie in one year, and stay unknown where they do not", () => {
    expect(one(`${december} The trial opened on 3 May 2030.`)?.date).toBe("2030-12-20");
    expect(one(`${december} He spoke on 3 May 2030 and on 4 May 2029.`)?.date).toBe("XXXX-12-20");
    expect(one(december)?.date).toBe("XXXX-12-20");
  });

  it("are counted back by weekday from the publication, and a weekday without one is no date", () => {
    expect(one("Erbol Umarbekov was detained on Wednesday.", "2031-06-06")?.date).toBe("2031-06-04");
    expect(one("Erbol Umarbekov was detained on Friday.", "2031-06-06")?.date).toBe("2031-06-06");
    expect(one("Erbol Umarbekov was detained on Wednesday.")?.date).toBeNull();
    expect(one("Erbol Umarbekov was detained yesterday.", "2031-06-06")?.evidence.date?.[0]?.basis).toBe("inferred");
  });

  it("make an earlier case background", () => {
    const text = "Erbol Umarbekov was detained. He was fined 50 MCI in 2019.";
    expect(read(text, "2031-06-06").map(({ status, background }) => [status, background])).toEqual([
      ["detained", false],
      ["fined", true],
    ]);
  });
});

describe("dates that are not the day of the event", () => {
  it.each(["until May 4", "before May 4", "for May 4", "by May 4"])("%s", (words) => {
    expect(one(`Erbol Umarbekov was detained ${words}.`, "2031-06-06")?.date).toBeNull();
  });
});

describe("totals and lists", () => {
  it("do not count people told of beside", () => {
    const text =
      "On 3 March 2031, courts imposed 7 days of administrative arrest on two activists: two in Taraz. They had met Erbol Umarbekov, who was arrested in Taraz for 7 days.";
    expect(read(text).find(({ person }) => person !== null)?.date).toBeNull();
  });

  it("are not counted where their own paragraph has named people before them, who may be of them", () => {
    const text = "Erbol Umarbekov was detained in Taraz. In all, police detained five people in Taraz.";
    expect(read(text).map(({ person, count, background }) => [person?.name ?? count, background])).toEqual([
      ["Erbol Umarbekov", false],
      [5, true],
    ]);
  });

  it("lend a fine as they lend a term: as a conclusion", () => {
    const text =
      "On 3 March 2031, a court in Taraz fined two activists 50 MCI. Erbol Umarbekov and Saniya Kasymova were fined in Taraz.";
    const people = read(text).filter(({ background }) => !background);
    expect(people.map(({ person, fine }) => [person?.name, fine])).toEqual([
      ["Erbol Umarbekov", { amount: 50, unit: "MCI" }],
      ["Saniya Kasymova", { amount: 50, unit: "MCI" }],
    ]);
    for (const { evidence } of people) expect(evidence.fine?.map(({ basis }) => basis)).toEqual(["inferred"]);
  });

  it("take the day of a line from its head, not from the words about the law", () => {
    const text = "April 12, Taraz, Umarbekov E., Article 272 Part 2 of the Criminal Code (January events), 4 years";
    expect(one(text, "2031-06-06")).toMatchObject({ date: "2031-04-12", sentence: { years: 4 } });
  });
});

describe("names", () => {
  it("of one surname are kept apart, and the surname alone is nobody", () => {
    const text = "Police detained Erbol Umarbekov and Timur Umarbekov. Umarbekov was fined 50 MCI.";
    expect(read(text).map(({ person, status }) => [person?.name, status])).toEqual([
      ["Erbol Umarbekov", "detained"],
      ["Timur Umarbekov", "detained"],
    ]);
  });

  it("in another spelling are the same person", () => {
    const text = "Police detained Erbol Zhakupbekov. Dzhakupbekov was fined 50 MCI.";
    expect(read(text).map(({ person, status }) => [person?.name, status])).toEqual([["Erbol Zhakupbekov", "fined"]]);
  });
});

describe("places", () => {
  it("of one name in several countries are those of the article's country", () => {
    expect(one("Erbol Umarbekov was detained in Kirov. Tajikistan is a Tajik word.")?.placeId).toBe(
      "kirov-khatlon-region",
    );
    expect(one("Erbol Umarbekov was detained in Kirov. Russia is a Russian word.")?.placeId).toBe("kirov");
  });

  it("are none where towns of one country and of like size bear the name", () => {
    expect(one("Erbol Umarbekov was detained in Aksu. Kazakhstan is a Kazakh word.")?.placeId).toBeNull();
  });
});

describe("outcomes that end a proceeding", () => {
  it.each([
    ["acquitted", "Erbol Umarbekov was detained. Erbol Umarbekov was acquitted."],
    ["released", "Erbol Umarbekov was detained. Erbol Umarbekov was released."],
  ])("%s stands, whatever came before", (status, text) => {
    expect(read(text).map((incident) => incident.status)).toEqual([status]);
  });
});
