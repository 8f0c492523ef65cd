import { describe, expect, it } from "vitest";
import type { Incident } from "../../src/domain/schema.ts";
import { extract } from "../../src/extract/extract.ts";
import { tables } from "./tables.ts";

/** All people here are invented. */
function read(text: string): Incident[] {
  const { incidents } = extract({ id: "invented", text, metadata: { published: "2031-06-06" } }, tables);
  return incidents.filter(({ background }) => !background);
}

/** The place of every incident with the words it stands in, and how it is known. */
function places(text: string): (readonly [place: string | null, words: string | null, basis: string | null])[] {
  return read(text).map(({ placeId, evidence }) => {
    const [from] = evidence.place ?? [];
    return from === undefined ? [placeId, null, null] : [placeId, text.slice(from.start, from.end), from.basis];
  });
}

describe("the town of the court or the police that acts", () => {
  it.each([
    ["The Osh City Court fined Azamat Toktorov 50,000 soms. Kyrgyzstan.", "osh", "Osh"],
    ["Almaty's Bostandyk District Court sentenced Erbol Umarbekov to 15 days in jail.", "almaty", "Bostandyk"],
    ["Ust-Kamenogorsk city court No. 2 fined Erbol Umarbekov 50 MCI.", "ust-kamenogorsk", "Ust-Kamenogorsk"],
    ["Erbol Umarbekov was fined by Court No. 2 of Almaty.", "almaty", "Almaty"],
    ["The specialised inter-district administrative court of Taraz fined Erbol Umarbekov.", "taraz", "Taraz"],
    ["The police department of Aktau confirmed that Erbol Umarbekov was detained.", "aktau", "Aktau"],
    ["Orkhan Mammadli was detained at the Baku airport. Azerbaijan.", "baku", "Baku"],
    ["The Minsk Central District Court fined Ihar Kavalchuk. Belarus.", "minsk", "Minsk Central"],
    ["The Samara Leninsky District Court fined Ivan Petrenko.", "samara", "Samara Leninsky"],
    ["The Sabunchu District Court fined Orkhan Mammadli.", "baku", "Sabunchu"],
    ["Yerevan's general jurisdiction court fined Samvel Sarkisian.", "yerevan", "Yerevan"],
    ["Nukus' criminal court fined Polat Ospanov.", "nukus", "Nukus"],
    ["The Karasai district court in Kaskelen fined Erbol Umarbekov.", "kaskelen", "Kaskelen"],
    ["The Supreme Court of the KBR fined Ivan Petrenko.", "nalchik", "KBR"],
    ["The Shirvan Court of Grave Crimes fined Orkhan Mammadli.", "shirvan-az", "Shirvan"],
    ["Erbol Umarbekov was detained in the western city of Oral.", "oral", "Oral"],
    [
      "The Central District Military Court in Yekaterinburg fined Ivan Petrenko. Russia.",
      "yekaterinburg",
      "Yekaterinburg",
    ],
  ])("%s", (text, id, words) => {
    expect(places(text).map(([place, said]) => [place, said])).toEqual([[id, words]]);
  });

  it.each([
    ["A court in Grodno jailed Ihar Kavalchuk for 15 days. Belarus.", "hrodna"],
    ["A court in Vitsebsk jailed Ihar Kavalchuk for 15 days. Belarus.", "vitebsk"],
    ["A court in St. Petersburg fined Ivan Petrenko 50,000 rubles. Russia.", "saint-petersburg"],
    ["A court in St Petersburg fined Ivan Petrenko 50,000 rubles.", "saint-petersburg"],
    ["The Kara Suu District Court fined Azamat Toktorov 50,000 soms. Kyrgyzstan.", "kara-suu"],
    ["Is it true? Ivan Petrenko was fined 50,000 rubles. Russia.", null],
    ["Azamat Toktorov was arrested in Jalalabad on Monday, police in Kyrgyzstan said.", "jalal-abad"],
    ["A court in Kapshagay fined Erbol Umarbekov 50 MCI. Kazakhstan.", "konaev"],
  ])("is the same under its other names: %s", (text, id) => {
    expect(places(text).map(([place]) => place)).toEqual([id]);
  });
});

describe("what the name of a court does not say", () => {
  it("is concluded: the city of a district, the seat of a region's court", () => {
    expect(places("The Sabail District Court fined Orkhan Mammadli. Azerbaijan.")).toEqual([
      ["baku", "Sabail", "inferred"],
    ]);
    expect(places("The Akmola Regional Court jailed Erbol Umarbekov for two years.")).toEqual([
      ["kokshetau", "Akmola", "inferred"],
    ]);
    expect(places("The Kostanay Regional Court jailed Erbol Umarbekov for two years.")).toEqual([
      ["kostanay", "Kostanay", "inferred"],
    ]);
  });

  it("is the city told of before, where many cities have such a district", () => {
    const text = "Alena Marozava was detained in Brest. The Leninski District Court jailed her for 15 days. Belarus.";
    expect(places(text).map(([place]) => place)).toEqual(["brest"]);
    expect(places("The Leninski District Court jailed Alena Marozava for 15 days. Belarus.")).toEqual([
      [null, null, null],
    ]);
  });

  it("is the city somebody of the same paragraph is from, where nothing else is told", () => {
    const text =
      "Ivan Petrenko of Arkhangelsk liked posts; the Oktyabrsky District Court fined him 30,000 rubles. Russia.";
    expect(places(text).map(([place]) => place)).toEqual(["arkhangelsk"]);
  });

  it("is the one city of the heading that has such a district", () => {
    const text =
      "Colony for an artist from Ulyanovsk\n\nThe Zasviyazhsky District Court jailed Ivan Petrenko for two years.";
    expect(places(text).map(([place]) => place)).toEqual(["ulyanovsk"]);
  });

  it("is the same where the district's name is translated", () => {
    const text = "In Ulan-Ude Ivan Petrenko taught chemistry. The Soviet District Court jailed him for two years.";
    expect(places(text).map(([place]) => place)).toEqual(["ulan-ude"]);
  });

  it("stays a region where the court does not sit in the town the region is named after", () => {
    expect(read("The Almaty Regional Court jailed Erbol Umarbekov for two years.")[0]?.placeId).toBe("almaty-region");
  });

  it("is the capital for the highest court", () => {
    expect(read("Tajikistan's Supreme Court sentenced Rustam Nazarov to 12 years in prison.")[0]?.placeId).toBe(
      "dushanbe",
    );
  });

  it("is the capital of the country its paragraph has told of, or of the region named", () => {
    const text =
      "Ihar Kavalchuk was jailed in Minsk, Belarus, for two years. Belarus.\n\nThe trial was held in a prison in Dushanbe. The Supreme Court jailed Rustam Nazarov for ten years.";
    expect(places(text).map(([place]) => place)).toEqual(["minsk", "dushanbe"]);
    for (const [where, id] of [
      ["the Dagestani capital", "makhachkala"],
      ["the capital of Dagestan", "makhachkala"],
      ["Kazakhstan's capital", "astana"],
    ])
      expect(read(`Erbol Umarbekov was detained in ${where} on Monday.`)[0]?.placeId).toBe(id);
  });
});

describe("a town somebody is not taken in", () => {
  it.each([
    ["is from", "Erbol Umarbekov, a worker from Taraz, was detained."],
    ["is originally from", "Erbol Umarbekov, originally from Taraz, was detained."],
    ["lives in", "Erbol Umarbekov, living in Taraz, was detained."],
    ["took a train from", "Erbol Umarbekov was detained on the train from Taraz to Almaty."],
    ["rallied for", "Erbol Umarbekov was detained for a rally in support of Zhanaozen."],
    ["was to rally in", "Erbol Umarbekov was detained ahead of a rally in Taraz."],
    ["is not, but in another", "Erbol Umarbekov was detained in another city."],
    ["may be one of several", "Erbol Umarbekov was detained in Taraz or Shymkent."],
    ["is called like somebody beside him", "His wife, Olga, had no case, but Erbol Umarbekov was detained."],
    ["is called like a street of", "Erbol Umarbekov was detained on Astana Street."],
  ])("%s", (_, text) => {
    expect(places(text).map(([place]) => place)).toEqual([null]);
  });

  it("serves a term in", () => {
    const text =
      "Erbol Umarbekov was sentenced in Zhezkazgan to two years in prison to be served in a colony in Karaganda.";
    expect(places(text).map(([place]) => place)).toEqual(["zhezkazgan"]);
  });
});
