import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { tables } from "./tables.ts";

/** All people here are invented. */
function organisations(text: string) {
  const { incidents } = extract({ id: "invented", text, metadata: { published: "2024-06-01" } }, tables);
  return incidents.map(({ person, organisation, evidence }) => {
    const [at] = evidence.organisation ?? [];
    return [person?.name, organisation, at === undefined ? null : text.slice(at.start, at.end), at?.basis ?? null];
  });
}

describe("the organisation somebody is punished for", () => {
  it.each([
    ["Erbol Umarbekov was jailed for five years for membership in the banned movement Jana Jol.", "Jana Jol"],
    [
      "Erbol Umarbekov was jailed for five years for participation in the activities of the Koshe Party.",
      "Koshe Party",
    ],
    [
      "Erbol Umarbekov was sentenced to five years for financing the Democratic Choice of Kazakhstan (DVK).",
      "Democratic Choice of Kazakhstan",
    ],
    ["Erbol Umarbekov was sentenced to seven years for membership in Hizb ut-Tahrir.", "Hizb ut-Tahrir"],
    ["Erbol Umarbekov was sentenced to seven years for membership in “Group 24”.", "Group 24"],
    ["Erbol Umarbekov, a member of the Jana Jol movement, was detained in Taraz.", "Jana Jol"],
    [
      "Erbol Umarbekov, leader of the unregistered party “Forward, Invented!”, was detained in Taraz.",
      "Forward, Invented!",
    ],
    ["Erbol Umarbekov, a Musavat activist, was detained in Baku.", "Musavat"],
    ["Erbol Umarbekov, who chairs the Invented People's Party, was detained in Baku.", "Invented People's Party"],
    ["Alga Kazakhstan supporter Erbol Umarbekov was detained in Taraz.", "Alga Kazakhstan"],
    ["Police in Taraz detained Jana Jol movement activist Erbol Umarbekov.", "Jana Jol"],
    ["Jehovah's Witness Erbol Umarbekov was sentenced to six years for extremism.", "Jehovah's Witness"],
  ])("%s", (text, name) => {
    expect(organisations(text)).toEqual([["Erbol Umarbekov", name, name, "stated"]]);
  });

  it("has its full name where the article explains the abbreviation", () => {
    const text =
      "Erbol Umarbekov, a member of the Invented Front Party (IFP), was detained in Baku. Timur Ospanuly, another IFP activist, was detained in Ganja.";
    expect(organisations(text).map(([, name]) => name)).toEqual(["Invented Front Party", "Invented Front Party"]);
  });

  it("is the only one the article names where the charge is about a group", () => {
    const text =
      "Investigators link the chat to the Jana Jol movement.\n\nErbol Umarbekov was jailed for five years for participation in a banned organisation.";
    expect(organisations(text)).toEqual([["Erbol Umarbekov", "Jana Jol", "Jana Jol", "inherited"]]);
  });
});

describe("what is no organisation somebody is punished for", () => {
  it.each([
    "Erbol Umarbekov was jailed for 15 days for a comment in a Viber group.",
    "Erbol Umarbekov was jailed for five years for treason, said the Invented Watch human rights group.",
    "Erbol Umarbekov, a journalist from Taraz, was jailed for 15 days. The Jana Jol movement protested.",
    "Erbol Umarbekov was fined for the film “Winter Road”.",
    "Erbol Umarbekov was jailed for 15 days for criticising the European Union.",
  ])("%s", (text) => {
    expect(organisations(text).map(([who, name]) => [who, name])).toEqual([["Erbol Umarbekov", null]]);
  });
});
