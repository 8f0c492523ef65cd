import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

/** All people here are invented. */
describe("the day of an outcome in the text of an agency", () => {
  it("is that of the court, where the dateline only says when somebody wrote", () => {
    const text = `TARAZ, Kazakhstan, Nov 20 (Agency) - A court has sentenced a former teacher to seven years in a penal colony, her lawyer said on Monday.

Saniya Kasymova, 49, was found guilty late on Friday by a court in Taraz.`;
    expect(told(text, "2023-11-20")).toEqual(["Saniya Kasymova | imprisoned | 2023-11-17 | taraz | 7 years"]);
  });

  it("is that of the dateline, where nothing else is said", () => {
    const text =
      "TARAZ, Nov 20 (Agency) - A court has sentenced a teacher, Saniya Kasymova, to seven years in a penal colony.";
    expect(told(text, "2023-11-20")).toEqual(["Saniya Kasymova | imprisoned | 2023-11-20 | taraz | 7 years"]);
  });

  it.each([
    "Police in Osh detained Erbol Umarbekov on Monday. He was released after two hours.",
    "Police in Osh detained Erbol Umarbekov on Monday. He was freed within the hour.",
    "Separately, police in Osh on Monday detained Erbol Umarbekov and held him for five hours before releasing him.",
  ])("is that of the detention, where somebody was held for hours: %s", (text) => {
    expect(told(text, "2023-11-20")).toEqual(["Erbol Umarbekov | released | 2023-11-20 | osh"]);
  });

  it("is not known, where somebody was released at some time", () => {
    const text = "Police in Osh detained Erbol Umarbekov on 3 November. He was released later.";
    expect(told(text, "2023-11-20")).toEqual(["Erbol Umarbekov | released | - | osh"]);
  });

  it("is none of what is told of somebody between commas", () => {
    const text = "Erbol Umarbekov, a teacher whose son was killed in January, was fined 20 MCI.";
    expect(told(text, "2023-11-20")).toEqual(["Erbol Umarbekov | fined | - | - | 20 MCI"]);
  });
});
