import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { tables } from "./tables.ts";

const text = readFileSync(new URL("../../seeds/000_9127654ba598d2dd.txt", import.meta.url), "utf8");
const { incidents, problems, title } = extract({ id: "000_9127654ba598d2dd", text, metadata: {} }, tables);

function words(field: { start: number; end: number; basis: string }[] | undefined): string[] {
  return (field ?? []).map(({ start, end, basis }) => `${basis}: ${text.slice(start, end)}`);
}

const core = incidents.filter(({ background }) => !background);

describe("the real article", () => {
  it("reports the detention of these eight and of nobody else", () => {
    const found = core.map(({ person, placeId, status, sentence, date }) => [
      person?.name,
      placeId,
      status,
      sentence,
      date,
    ]);
    const [status, sentence, date] = ["administrative-arrest", { days: 15 }, "2023-10-18"];
    expect(found).toEqual([
      ["Seilkhan Tusbekov", "astana", status, sentence, date],
      ["Marat Temirbekov", "astana", status, sentence, date],
      ["Mereke Nugmanov", "astana", status, sentence, date],
      ["Aidar Syzdykov", "astana", status, sentence, date],
      ["Marat Zhylanbaev", null, "pretrial-detention", null, null],
      ["Nurtay Shegebekuly", "almaty", status, sentence, date],
      ["Darkhan Valiyev", "almaty", status, sentence, date],
      ["Asan Dzhakupbekov", "almaty", status, sentence, date],
    ]);
  });

  it("tells the unnamed others only as background", () => {
    expect(incidents.filter(({ background }) => background)).toMatchObject([
      { person: null, count: null, status: "detained" },
    ]);
  });

  it("shows the words for what those in Astana got", () => {
    expect(words(core[0]?.evidence.place)).toEqual(["stated: the capital"]);
    expect(words(core[0]?.evidence.sentence)).toEqual(["stated: 15 days"]);
    expect(words(core[0]?.evidence.date)).toEqual(["inherited: October 18"]);
    expect(words(core[0]?.evidence.year)).toEqual(["inferred: last year’s January events"]);
    expect(words(core[0]?.evidence.charge)).toEqual(["inherited: violating the law on peaceful assemblies"]);
  });

  it("marks what those in Almaty got as inferred from the total", () => {
    const valiyev = core.find(({ person }) => person?.name === "Darkhan Valiyev");
    expect(words(valiyev?.evidence.place)).toEqual(["stated: Almaty"]);
    expect(words(valiyev?.evidence.sentence)).toEqual(["inferred: 15 days"]);
    expect(words(valiyev?.evidence.status)).toEqual(["stated: penalties", "inferred: imposed"]);
  });

  it("gives each their act with its own date", () => {
    const acts = Object.fromEntries(core.map(({ person, trigger }) => [person?.name, trigger?.date ?? null]));
    expect(acts).toEqual({
      "Seilkhan Tusbekov": "2023-10-07",
      "Marat Temirbekov": "2023-10-07",
      "Mereke Nugmanov": "2023-10-07",
      "Aidar Syzdykov": "2023-10-07",
      "Nurtay Shegebekuly": "2023-09-19",
      "Darkhan Valiyev": "2023-09-19",
      "Asan Dzhakupbekov": "2023-05-05",
      "Marat Zhylanbaev": null,
    });
  });

  it("knows the leader's charge and party, and neither place nor date", () => {
    const leader = core.find(({ person }) => person?.name === "Marat Zhylanbaev");
    expect(leader).toMatchObject({
      organisation: "Alga, Kazakhstan!",
      charge: {
        text: "participating in the activities of a banned organization and financing extremism",
        category: "banned-organisation",
      },
      country: "KZ",
      dateOf: null,
    });
  });

  it("has evidence for every field it gives", () => {
    for (const incident of core) {
      const { evidence } = incident;
      expect(evidence.person && evidence.status).toBeDefined();
      const given = {
        date: incident.date,
        place: incident.placeId,
        sentence: incident.sentence,
        charge: incident.charge,
        organisation: incident.organisation,
        trigger: incident.trigger,
      };
      for (const [field, value] of Object.entries(given))
        expect([field, value !== null]).toEqual([field, evidence[field as keyof typeof evidence] !== undefined]);
    }
  });

  it("leaves no problem and takes the heading as title", () => {
    expect(problems).toEqual([]);
    expect(title).toBe("Human rights advocates report administrative arrests of seven activists in Astana and Almaty");
  });
});
