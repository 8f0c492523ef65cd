import { describe, expect, it } from "vitest";
import { incidentsOf } from "./told.ts";

/** All people here are invented. The articles are of a Sunday. */
describe("a day told by a holiday, a session or its distance", () => {
  it.each([
    ["Wednesday's hearing in Osh ended with a fine of 500 soms for Erbol Umarbekov.", "2031-05-28"],
    ["Erbol Umarbekov was sentenced to three years in prison at Wednesday's hearing in Osh.", "2031-05-28"],
    ["Erbol Umarbekov was detained in Friday's raid on the office of a newspaper in Osh.", "2031-05-30"],
    ["Erbol Umarbekov was detained during Tuesday's march in Osh.", "2031-05-27"],
    ["A fortnight ago Erbol Umarbekov was detained in Osh.", null],
    ["Erbol Umarbekov was detained in Osh on New Year's Eve.", "2030-12-31"],
    ["Erbol Umarbekov was detained in Osh on New Year's Day.", "2031-01-01"],
    ["Erbol Umarbekov was detained in Osh on International Women's Day.", "2031-03-08"],
    ["Erbol Umarbekov was detained in Osh on Victory Day.", "2031-05-09"],
    ["Erbol Umarbekov was detained in Osh on May Day.", "2031-05-01"],
    ["Erbol Umarbekov was released in Ashgabat on Neutrality Day.", "2030-12-12"],
    ["Erbol Umarbekov was detained in Osh on the eve of Victory Day.", "2031-05-08"],
    ["Erbol Umarbekov was detained in Osh on Valentine's Day.", "2031-02-14"],
    [
      "The trial in Osh opened on 12 May and ended on the 29th, when Erbol Umarbekov was sentenced to three years in prison.",
      "2031-05-29",
    ],
    [
      "Erbol Umarbekov was detained on 11 May in Osh. A week after his arrest he was remanded in custody for two months.",
      "2031-05-18",
    ],
    ["Erbol Umarbekov was detained on 11 May in Osh. A fortnight later he was released.", null],
    ["Erbol Umarbekov was sentenced to three years in prison in Osh the month before last.", "2031-04"],
    [
      "On 5 May 2031, eight months after his arrest, Erbol Umarbekov was sentenced in Osh to three years in prison.",
      "2031-05-05",
    ],
    [
      "Arrested in September, Erbol Umarbekov was sentenced in Osh to three years in prison on May the 5th.",
      "2031-05-05",
    ],
    ["Osh, Tuesday, 13 May. Erbol Umarbekov is fined 500 soms.", "2031-05-13"],
    ["13.05.2031. Osh City Court. Erbol Umarbekov: fine of 500 soms.", "2031-05-13"],
    ["Erbol Umarbekov was detained in Osh on his birthday.", null],
    ["Erbol Umarbekov was detained in Osh for a post about Victory Day.", null],
    ["Erbol Umarbekov, known for his songs on Women's Day, was detained in Osh.", null],
    ["Erbol Umarbekov was fined in Osh. Friday's march went ahead without him.", null],
  ])("%s", (text, date) => {
    const told = incidentsOf(text, "2031-06-01").find(({ person }) => person?.name === "Erbol Umarbekov");
    expect(told).toBeDefined();
    expect(told?.date).toBe(date);
  });

  it("is no day of an article's author", () => {
    const text = "A party goes on trial\n\nDaria Velikanova Jun 1, 2031\n\nErbol Umarbekov was sent to prison.";
    expect(incidentsOf(text, "2031-06-01").map(({ date }) => date)).toEqual([null]);
  });
});
