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

describe("what is no outcome", () => {
  it("a talk after which somebody goes home", () => {
    const text =
      "Timur Iskakov was detained in Taraz on 5 May 2024. His sister Saniya Iskakova was questioned for eleven hours and sent home.";
    expect(incidentsOf(text).map(({ person }) => person?.name)).toEqual(["Timur Iskakov"]);
  });

  it("a life that ends behind bars", () => {
    const text =
      "Erbol Umarbekov spent the last two years of his life behind bars. In March 2023 a court in Taraz sentenced him to three years in prison.";
    expect(incidentsOf(text).some(({ sentence }) => sentence?.life)).toBe(false);
  });

  it("counts months and years from whatever was told last", () => {
    const text =
      "In January 2022 a court in Taraz sentenced Erbol Umarbekov to six years in prison. He was pardoned in December 2023, but in May 2024 he was picked up again, and in August of the same year received five years for hooliganism.";
    expect(told(text).at(-1)).toContain("imprisoned | 2024-08 |");
  });
});
