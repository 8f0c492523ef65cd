import { describe, expect, it } from "vitest";
import { incidentsOf, told } from "./told.ts";

describe("a story told over years", () => {
  it("counts from the month at the head of a line", () => {
    const text = `11 November 2022: Farid Umarbekov is detained in Taraz.

January 2023: Timur Iskakov is detained on his way to a meeting. The same day a court hands him 30 days for disobeying police.

3 March 2025: A court in Taraz convicts Timur Iskakov of smuggling and sentences him to nine years.`;
    expect(told(text)).toEqual([
      "Farid Umarbekov | detained | 2022-11-11 | taraz",
      "Timur Iskakov | administrative-arrest | 2023-01 | taraz | 30 days",
      "Timur Iskakov | imprisoned | 2025-03-03 | taraz | 9 years",
    ]);
    expect(incidentsOf(text).map(({ charge }) => charge?.category ?? null)).toEqual([
      null,
      "police-disobedience",
      "economic",
    ]);
  });

  it("counts nothing beyond the day it was written", () => {
    const text = `14 October 2025

Her husband has not been home since 9 March 2023. Two days later a court in Taraz jailed Erbol Umarbekov for 15 days.`;
    expect(incidentsOf(text)[0]?.date ?? null).not.toBe("2025-10-16");
  });

  it("leaves out what befell somebody before the states of the region were founded", () => {
    const text =
      "Saniya Umarbekova was a poet. Her first arrest came in 1985: she was sentenced to three years in prison for agitation.";
    expect(told(text)).toEqual([]);
  });
});

describe("the reason of a penalty", () => {
  it("may be what somebody has written", () => {
    const text = "Saniya Kasymova was sentenced to five years in prison for her comments about a dead policeman.";
    expect(incidentsOf(text)[0]?.charge?.text).toBe("her comments about a dead policeman");
  });

  it("is the name of a crime, without the day of the verdict", () => {
    const text = "Timur Iskakov was sentenced to twelve years in prison for treason in September 2023.";
    expect(incidentsOf(text)[0]?.charge?.text).toBe("treason");
  });
});
