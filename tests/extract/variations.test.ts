import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Incident } from "../../src/domain/schema.ts";
import { extract } from "../../src/extract/extract.ts";
import { type Report, writeReport } from "./reports.ts";
import { tables } from "./tables.ts";

const GIVEN = [
  "Erbol",
  "Saniya",
  "Timur",
  "Gulnaz",
  "Ruslan",
  "Madina",
  "Kanat",
  "Olga",
  "Bekzat",
  "Zarina",
  "Yerlan",
  "Dina",
];
const SURNAMES = [
  "Umarbekov",
  "Kasymova",
  "Ospanuly",
  "Petrenko",
  "Tleubayev",
  "Nurgaliyeva",
  "Sadykov",
  "Zhumabay",
  "Iskakova",
  "Baimukhan",
  "Akhmetzhan",
  "Lim",
];
const TOWNS = ["Shymkent", "Aktobe", "Karaganda", "Taraz", "Pavlodar", "Semey", "Almaty", "Atyrau"];

const names = fc
  .tuple(fc.shuffledSubarray(GIVEN, { minLength: 9 }), fc.shuffledSubarray(SURNAMES, { minLength: 9 }))
  .map(([given, surnames]) => given.map((name, at) => `${name} ${surnames[at] ?? "Invented"}`).slice(0, 9));

const reports: fc.Arbitrary<Report> = fc
  .record({
    names,
    sizes: fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })),
    towns: fc.shuffledSubarray(TOWNS, { minLength: 2 }),
    days: fc.integer({ min: 2, max: 20 }),
    totalLast: fc.boolean(),
  })
  .map(
    ({ names: [leader = "", ...rest], sizes: [a, b], towns: [firstTown = "", secondTown = ""], days, totalLast }) => ({
      first: rest.slice(0, a),
      second: rest.slice(a, a + b),
      ...{ firstTown, secondTown, days, leader, party: "Forward, Invented!", totalLast },
    }),
  );

function read(report: Report): Incident[] {
  return extract({ id: "invented", text: writeReport(report), metadata: {} }, tables).incidents;
}

function factsOf({ status, placeId, sentence, date, charge }: Incident) {
  return { status, place: placeId && tables.gazetteer.byId(placeId)?.name, sentence, date, category: charge?.category };
}

describe("a report of the kind of the seed article, with other names, numbers, towns and order", () => {
  it("yields exactly the people it names as victims", () => {
    fc.assert(
      fc.property(reports, (report) => {
        const found = read(report).map(({ person }) => person?.name);
        expect([...found].sort()).toEqual([...report.first, ...report.second, report.leader].sort());
      }),
    );
  });

  it("gives those named in the second town the sentence and the date of the total, as inferred and inherited", () => {
    fc.assert(
      fc.property(reports, (report) => {
        const incidents = read(report);
        for (const [people, town] of [
          [report.first, report.firstTown],
          [report.second, report.secondTown],
        ] as const)
          for (const name of people) {
            const incident = incidents.find(({ person }) => person?.name === name);
            expect(incident && factsOf(incident)).toEqual({
              status: "administrative-arrest",
              place: town,
              sentence: { days: report.days },
              date: "2023-03-12",
              category: "peaceful-assembly",
            });
            expect(incident?.evidence.sentence?.[0]?.basis).toBe(people === report.first ? "stated" : "inferred");
            expect(incident?.evidence.date?.[0]?.basis).toBe("inherited");
            expect(incident?.evidence.year?.[0]?.basis).toBe("inferred");
          }
      }),
    );
  });

  it("gives the leader who is told of beside neither the sentence, the place nor the date of the others", () => {
    fc.assert(
      fc.property(reports, (report) => {
        const leader = read(report).find(({ person }) => person?.name === report.leader);
        expect(leader).toMatchObject({ status: "pretrial-detention", sentence: null, placeId: null, date: null });
        expect(leader).toMatchObject({ organisation: report.party, charge: { category: "banned-organisation" } });
      }),
    );
  });
});

describe("a total of which not all are named", () => {
  const report: Report = {
    first: ["Erbol Umarbekov"],
    second: ["Saniya Kasymova"],
    firstTown: "Shymkent",
    secondTown: "Taraz",
    days: 7,
    leader: "Timur Ospanuly",
    party: "Forward, Invented!",
    totalLast: false,
  };

  it("leaves a group of the unnamed in the town where they are missing", () => {
    const text = writeReport(report).replace("two activists: one in Shymkent", "five activists: four in Shymkent");
    const { incidents } = extract({ id: "invented", text, metadata: {} }, tables);
    const groups = incidents.filter(({ person }) => person === null);
    expect(groups.map(({ count, placeId, background }) => ({ count, placeId, background }))).toEqual([
      { count: 3, placeId: "shymkent", background: false },
    ]);
    expect(groups[0]?.evidence.count?.[0]?.basis).toBe("inferred");
  });

  it("does not put people into a town for which the total has no room", () => {
    const text = writeReport(report).replace("arrested in Shymkent", "arrested in Pavlodar");
    const { incidents } = extract({ id: "invented", text, metadata: {} }, tables);
    const erbol = incidents.find(({ person }) => person?.name === "Erbol Umarbekov");
    expect(erbol).toMatchObject({ placeId: "pavlodar", date: null });
  });

  it.each([
    ["without its term", (text: string) => text.replace("arrested in Shymkent for 7 days", "arrested in Shymkent")],
    [
      "with another term",
      (text: string) => text.replace("arrested in Shymkent for 7 days", "arrested in Shymkent for 9 days"),
    ],
    ["in another town", (text: string) => text.replace("In Taraz, ", "In Pavlodar, ")],
    [
      "with another penalty",
      (text: string) => text.replace("received “administrative penalties”", "received fines of 50 MCI"),
    ],
  ])("counts nobody twice when the details stand %s", (_, change) => {
    const { incidents, problems } = extract(
      { id: "invented", text: change(writeReport(report)), metadata: {} },
      tables,
    );
    const people = incidents.filter(({ background }) => !background).reduce((sum, { count }) => sum + (count ?? 0), 0);
    expect(people).toBe(3);
    expect(problems.map(({ message }) => message)).toContain(
      "it is not clear whether these people are named elsewhere; they are not counted",
    );
  });

  it("says so when the parts of a total do not add up to it", () => {
    const text = writeReport(report).replace("two activists: one in", "nine activists: one in");
    const { problems } = extract({ id: "invented", text, metadata: {} }, tables);
    expect(problems.map(({ message }) => message)).toContain("the parts of a total do not add up to it");
  });
});
