import { describe, expect, it } from "vitest";
import { rows, told } from "./grammar.ts";
import { told as toldOf } from "./told.ts";

/** All people here are invented. */
describe("the text of an agency", () => {
  it("tells no detention that it has called untrue before it tells the rumour", () => {
    const text = `Police denied detention of activists in Kostanay

The information about the detention of members of the club does not correspond to reality, the press service states.

Recall, the day before, messages appeared in social networks that the head of the club Erbol Umarbekov was taken away by police.`;
    expect(toldOf(text, "2023-05-12")).toEqual([]);
  });

  it("tells a detention that nobody has called untrue", () => {
    const text = `Activist detained in Kostanay

Messages appeared in social networks that the head of the club Erbol Umarbekov was taken away by police.`;
    expect(toldOf(text, "2023-05-12")).toHaveLength(1);
  });

  it("names its author in the line of its hour", () => {
    const text = `Ex-deputy of Osh City Council placed in pre-trial detention center

13:27, 19 August 2022, Bishkek – Agency.news, Saniya KASYMOVA

On August 17 the citizen Erbol Umarbekov was detained and placed in a pre-trial detention center.`;
    expect(toldOf(text, "2022-08-19").join()).not.toContain("KASYMOVA");
  });
});

describe("somebody further", () => {
  it.each(
    rows(`
      Poet Saniya Kasymova was jailed for 15 days. The accordionist who accompanied her got away with a fine of 20 MCI. → Saniya Kasymova: administrative-arrest 15 days; 1: fined 20 MCI
      Poet Saniya Kasymova was jailed for 15 days. The driver who had brought her was fined 20 MCI. → Saniya Kasymova: administrative-arrest 15 days; 1: fined 20 MCI
      Poet Saniya Kasymova was jailed for 15 days. The accordionist got away with a fine of 20 MCI. → Saniya Kasymova: administrative-arrest 15 days
    `),
  )("has what befell him for himself: %s", (report, expected) => {
    expect(told(report)).toEqual(expected);
  });
});

describe("words in between", () => {
  it("may be those of a name in brackets", () => {
    expect(
      told("The decision confines Saniya Kasymova, who runs the page Kerek (The Truth Is Needed), to her apartment."),
    ).toEqual(["Saniya Kasymova: house-arrest"]);
  });

  it("may point to a town", () => {
    const text =
      "Saniya Kasymova lives in Qarshi. On February 21, a court in that city handed her three years of restricted freedom.";
    expect(toldOf(text, "2024-03-01").join()).toContain("2024-02-21");
  });
});
