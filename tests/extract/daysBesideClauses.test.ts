import { describe, expect, it } from "vitest";
import { incidentsOf } from "./told.ts";

/** All people here are invented. */
describe("the day of an outcome that stands beside its clause", () => {
  it.each([
    [
      "Erbol Umarbekov, 61, had been serving a 14-year term. He was convicted in June 2026 by a court in Osh of an attempt to seize power.",
      "2026-06",
    ],
    ["Erbol Umarbekov is serving four years. He was convicted of hooliganism in Osh in 2026.", "2026"],
    [
      "Erbol Umarbekov, who is serving a sentence of four years, is ill. He was sentenced on 3 June 2026 in Osh.",
      "2026-06-03",
    ],
    [
      "Erbol Umarbekov was taken to a police station in Osh during a protest against mobilisation on 25 September.",
      "2030-09-25",
    ],
    ["Erbol Umarbekov was detained at a rally against the dam on 25 September.", "2030-09-25"],
    ["Erbol Umarbekov was detained for a rally against the dam on 25 September.", null],
    ["Erbol Umarbekov is under house arrest, where he was placed on 20 September by the court in Osh.", "2030-09-20"],
    ["Erbol Umarbekov is in a remand prison, to which he was sent on 20 September by the court in Osh.", "2030-09-20"],
    ["Erbol Umarbekov has been kept in remand prison since 20 September.", "2030-09-20"],
    [
      "Erbol Umarbekov has been detained since 14 May on suspicion of calling for the seizure of power. The court in Osh intended to begin hearing the case on 20 May.",
      "2031-05-14",
    ],
    [
      "Osh: engineer Erbol Umarbekov, fine of 45,000 roubles for discrediting the army, Leninsky District Court, 9 May.",
      "2031-05-09",
    ],
    [
      "Osh: engineer Erbol Umarbekov, arrest for 14 days for a rally on 6 May, Pervomaisky District Court, 10 May.",
      "2031-05-10",
    ],
    [
      "Erbol Umarbekov was arrested on 7 September 2030 in Osh. Two months later, on 8 November, a court pronounced the verdict: six years in prison.",
      "2030-11-08",
    ],
    [
      "Erbol Umarbekov was arrested on 7 September 2030 in Osh. A court kept him under arrest and two months later, on 8 November, sentenced him to six years in prison.",
      "2030-11-08",
    ],
    [
      "Erbol Umarbekov was arrested on 7 September 2030 in Osh. Two months later (8 November 2030) he was sentenced to six years in prison.",
      "2030-11-08",
    ],
    [
      "Osh District Court has completed the hearing of cases related to the blocking of a road on March 2. Teacher Erbol Umarbekov was fined 5,000 soms. The decision was announced by the judge on March 12.",
      "2031-03-12",
    ],
    ["Erbol Umarbekov was detained in October in Osh, but after two days the court released him.", "2030-10"],
    [
      "Police arrived at the office of a newspaper in Osh on Thursday with a search warrant. They seized three computers, and Erbol Umarbekov was taken to the police station.",
      "2031-05-29",
    ],
    [
      "Erbol Umarbekov has been taken from his home in Osh. On 22 May, his neighbours say, four men entered the yard and took him away.",
      "2031-05-22",
    ],
    ["On 22 May, according to his wife, police in Osh detained Erbol Umarbekov.", "2031-05-22"],
    ["His wife said on 22 May that police in Osh detained Erbol Umarbekov.", null],
    [
      "Erbol Umarbekov was released on Friday. He was at liberty again after he had not seen his children since December.",
      "2031-05-30",
    ],
    ["On the last day of January a court in Osh sentenced Erbol Umarbekov to three years in prison.", "2031-01-31"],
    ["On the first day of January a court in Osh sentenced Erbol Umarbekov to three years in prison.", "2031-01-01"],
    [
      "Erbol Umarbekov, in custody since 3 February, was moved to house arrest by a court in Osh on 20 May.",
      "2031-05-20",
    ],
    ["Erbol Umarbekov has been behind bars in Osh since his arrest in November.", "2030-11"],
    ["Erbol Umarbekov was convicted of hooliganism in Osh in 2026, soon after he had asked about bread.", "2026"],
  ])("%s", (text, date) => {
    const told = incidentsOf(text, "2031-06-01").find(({ person }) => person?.name === "Erbol Umarbekov");
    expect(told?.date ?? null).toBe(date);
  });

  it("is that of a ruling for whoever is freed in its courtroom", () => {
    const text =
      "The Osh court heard the appeal of Erbol Umarbekov. The judges replaced the three years of imprisonment with restriction of freedom. Umarbekov was freed in the courtroom on 8 August 2023.";
    expect(incidentsOf(text, "2023-09-01").map(({ status, date }) => [status, date])).toEqual([
      ["restricted-freedom", "2023-08-08"],
    ]);
  });
});
