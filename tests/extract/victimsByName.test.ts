import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { tables } from "./tables.ts";

/** All people here are invented. */
function victims(text: string): Set<string | number | null> {
  const { incidents } = extract({ id: "invented", text, metadata: { published: "2031-06-06" } }, tables);
  return new Set(incidents.map(({ person, count }) => person?.name ?? count));
}

describe("victims, whatever the shape of their name", () => {
  it.each([
    [
      "Pavel and Dzmitry Umarbekau were jailed for four and three years respectively.",
      "Pavel Umarbekau; Dzmitry Umarbekau",
    ],
    ["Spouses Daniyar and Aliya Umarbekov were detained in Almaty on Friday.", "Daniyar Umarbekov; Aliya Umarbekov"],
    [
      "A court in Taraz sentenced Erbol Umarbekov and his son Timur to 12 and nine years in prison, respectively.",
      "Erbol Umarbekov; Timur Umarbekov",
    ],
    ["Citizen K.B.S. was detained in Osh on Friday.", "K.B.S."],
    ["The court in Taraz fined Umarbekov Erbol and Kasymova S. 20 MCI each.", "Umarbekov Erbol; Kasymova S."],
    ["Tilek Abdyrakhman uulu was placed under house arrest.", "Tilek Abdyrakhman uulu"],
    ["Blogger Ospan was jailed for 15 days.", "Ospan"],
    ["In May Erbol Umarbekov was detained.", "Erbol Umarbekov"],
    ["In Taraz Erbol Umarbekov was detained.", "Erbol Umarbekov"],
    ["Talgar Umarbekov was detained in Taraz.", "Talgar Umarbekov"],
    ["Valentina Ten and Roman Li were fined 20 MCI each.", "Valentina Ten; Roman Li"],
    ["ERBOL UMARBEKOV was detained in Taraz.", "ERBOL UMARBEKOV"],
    ["The Umarbekov brothers, Erbol and Serik, were arrested in Taraz.", "Erbol Umarbekov; Serik Umarbekov"],
    ["A. and B. Umarbekov were detained in Taraz.", "A. Umarbekov; B. Umarbekov"],
    ["Her husband Erbol was jailed for 15 days, Saniya Kasymova said.", "Erbol"],
    ["Activists Umarbekov, Kasymov and Iskakov were jailed for 15 days.", "Umarbekov; Kasymov; Iskakov"],
    ["Kazakh activist and blogger from Oral Erbol Umarbekov was fined 20 MCI.", "Erbol Umarbekov"],
  ])("%s", (text, names) => {
    expect(victims(text)).toEqual(new Set(names.split("; ")));
  });

  it("are those of whom something is told, not those who are named with them", () => {
    for (const text of [
      "Erbol Umarbekov, the brother of the lawyer Saniya Kasymova, was detained in Taraz.",
      "The brother of Saniya Kasymova, Erbol Umarbekov, was detained in Taraz.",
      "Saniya Kasymova's husband, Erbol Umarbekov, was detained in Taraz.",
    ])
      expect(victims(text)).toEqual(new Set(["Erbol Umarbekov"]));
  });

  it.each([
    "Supporters of jailed opposition leader Erbol Umarbekov gathered at the court.",
    "Erbol Umarbekov was not detained, the police said.",
    "Singer Erbol Umarbekov released a new album in May.",
    "Inspector Erbol Umarbekov fined a shop 50 MCI.",
    "Erbol Umarbekov’s brother was detained on Friday.",
    "Erbol Umarbekov, whose brother was jailed for ten years, spoke at the meeting.",
    "Erbol Umarbekov was freed from his post in May.",
    "In 1937 the poet Erbol Umarbekov was arrested and shot.",
    "The policeman who had beaten Erbol Umarbekov was sentenced to six years in prison.",
    "Erbol Umarbekov was killed by a policeman, who was sentenced to six years in prison.",
    "Four people were detained at a rally in memory of Erbol Umarbekov in Taraz.",
    "The man accused of attacking journalist Erbol Umarbekov was arrested in Taraz.",
    "The court rejected the petition of the defender Erbol Umarbekov on transfer to house arrest.",
  ])("are not made of people beside: %s", (text) => {
    expect([...victims(text)]).not.toContain("Erbol Umarbekov");
  });
});
