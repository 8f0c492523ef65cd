import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { tables } from "./tables.ts";

/** All people here are invented. The town of everybody reported, by the surname, and the rule it is known by. */
function towns(text: string): Record<string, string | null> {
  const { incidents } = extract({ id: "invented", text, metadata: { published: "2031-06-06" } }, tables);
  const told = incidents.filter(({ background }) => !background);
  return Object.fromEntries(told.map(({ person, placeId }) => [person?.name.split(" ").at(-1) ?? "group", placeId]));
}

function basis(text: string): (string | undefined)[] {
  const { incidents } = extract({ id: "invented", text, metadata: { published: "2031-06-06" } }, tables);
  return incidents.flatMap(({ evidence }) => evidence.place?.map((each) => each.basis) ?? []);
}

describe("an outcome without a town of its own", () => {
  it("is in the town told of before, where a court has applied an amnesty as well", () => {
    const text =
      "Shareholders in Aktau waited a year for a verdict. On Monday the city court sentenced Erbol Umarbekov to eight years. Saniya Kasymova was convicted, but the court applied the amnesty.";
    expect(towns(text)).toMatchObject({ Umarbekov: "aktau" });
  });

  it("is where the passages before it play, until another town is told", () => {
    const text =
      "In Taraz, a court on Monday jailed Erbol Umarbekov for 10 days. Timur Ospanov was fined 50 MCI.\n\nSaniya Kasymova was jailed for 15 days by a court in Shymkent.";
    expect(towns(text)).toEqual({ Umarbekov: "taraz", Ospanov: "taraz", Kasymova: "shymkent" });
    expect(basis(text)).toEqual(["stated", "inherited", "stated"]);
  });

  it("is nowhere where a new matter begins", () => {
    const text = "Erbol Umarbekov was detained in Almaty. Separately, Saniya Kasymova was detained on Monday.";
    expect(towns(text)).toEqual({ Umarbekov: "almaty", Kasymova: null });
  });

  it("is where its own case was told to be, rather than where others were", () => {
    const text =
      "Erbol Umarbekov was detained in Aktobe. Timur Ospanov was fined 50 MCI in Taraz. Umarbekov was jailed for 10 days.";
    expect(towns(text)).toEqual({ Umarbekov: "aktobe", Ospanov: "taraz" });
  });

  it("is where the court sits that its own paragraph names behind it", () => {
    const text =
      "Azamat Toktorov was jailed for 10 days by the Kara-Suu District Court. Kyrgyzstan.\n\nSagyn Orozov was given three years of probation. The Aravan District Court announced it on Monday.";
    expect(towns(text)).toEqual({ Toktorov: "kara-suu", Orozov: "aravan" });
  });

  it("is where somebody was brought", () => {
    const text =
      "Azamat Toktorov was detained in Aravan and taken to Osh. Toktorov was jailed for 10 days. Kyrgyzstan.";
    expect(towns(text)).toEqual({ Toktorov: "osh" });
  });

  it("is where the trial was, told in a sentence without outcome", () => {
    const text =
      "The trial ran behind closed doors in Brest. Ihar Kavalchuk was sentenced to six years. Belarus.\n\nThe house of Alena Marozava is in Kobryn. She was given three years.";
    expect(towns(text)).toMatchObject({ Kavalchuk: "brest" });
  });

  it("is where the same court sat, not where others behind it wait", () => {
    const text =
      "In Belarus, the Brest City Court jailed Ihar Kavalchuk for six years.\n\nThe same court jailed Alena Marozava for four years. In Homel a trial of others begins on Monday.";
    expect(towns(text)).toEqual({ Kavalchuk: "brest", Marozava: "brest" });
  });

  it("is the town in the region its heading names, where its case tells it", () => {
    const text =
      "Five years for prayer in the Kemerovo Region\n\nIn Kemerovo Region Ivan Petrenko was detained. A court in Prokopyevsk jailed Petrenko for five years. Russia.";
    expect(towns(text)).toEqual({ Petrenko: "prokopyevsk" });
  });

  it("is not in the country another outcome was in", () => {
    const text = "Erbol Umarbekov was detained in Almaty. A court in Kyrgyzstan fined Azamat Toktorov 5,000 soms.";
    expect(towns(text)).toEqual({ Umarbekov: "almaty", Toktorov: null });
  });
});

describe("the town an article or a part of it is under", () => {
  it("is its dateline", () => {
    const text = "TARAZ, Kazakhstan -- Two activists have been punished. Erbol Umarbekov was given 10 days in jail.";
    expect(towns(text)).toMatchObject({ Umarbekov: "taraz" });
  });

  it("is not the bureau that writes from abroad", () => {
    const text =
      "VIENNA, 5 June -- Kazakh authorities should release an activist. Erbol Umarbekov was jailed for 10 days.";
    expect(towns(text)).toMatchObject({ Umarbekov: null });
  });

  it("is none that heads a later part", () => {
    const text =
      "Chronicle\n\nErbol Umarbekov was fined 50 MCI. He is a teacher. He will appeal.\n\nLida: children stay with the grandmother\n\nThe parents of two children were taken away.\n\nA repost three years old\n\nTimur Ospanov was fined 20 MCI.";
    expect(towns(text)).toMatchObject({ Umarbekov: null, Ospanov: null });
  });

  it("is the one its title names", () => {
    expect(towns("Almaty activist jailed\n\nErbol Umarbekov was given 15 days in jail on Monday.")).toEqual({
      Umarbekov: "almaty",
    });
    expect(towns("Activist from Almaty jailed\n\nErbol Umarbekov was given 15 days in jail on Monday.")).toEqual({
      Umarbekov: null,
    });
  });

  it("is that of the heading or the head of the line", () => {
    const text =
      "18:20 Almaty\nErbol Umarbekov was fined 50 MCI.\n\n17:30 Oral\nTimur Ospanov was fined 20 MCI.\n\nShymkent. Saniya Kasymova was jailed for 10 days.";
    expect(towns(text)).toEqual({ Umarbekov: "almaty", Ospanov: "oral", Kasymova: "shymkent" });
  });

  it("is that of its own day in a chronicle", () => {
    const text =
      "Chronicle\n\n14 Nov. Kulob. Teacher Rustam Nazarov, 10 days of administrative arrest.\n\n18 Nov. News from abroad. Student Farrukh Sharipov was jailed for 5 days.\n\n29 Nov. Khorog. Nurse Zarina Karimova, 5 days of administrative arrest.";
    expect(towns(text)).toEqual({ Nazarov: "kulob", Sharipov: null, Karimova: "khorog" });
  });

  it("is that of the court whose results a line announces", () => {
    const text =
      "Results from Tbilisi City Court, all for disobedience:\n— 5 days: Gia Beridze\n— 2,000 lari: Nino Gogua\n";
    expect(towns(text)).toEqual({ Beridze: "tbilisi", Gogua: "tbilisi" });
  });

  it("is no month that heads an entry", () => {
    expect(towns("Chronicle\n\nMARCH. Erbol Umarbekov was fined 50 MCI.")).toEqual({ Umarbekov: null });
  });

  it("is none where a pardon is told of those sentenced in many towns", () => {
    const text =
      "President pardons two\n\nThe Minsk City Court had been asked. The pardon freed two people.\n\nIhar Kavalchuk, a teacher, was sentenced to five years. Belarus.";
    expect(towns(text)).toMatchObject({ Kavalchuk: null });
  });
});

describe("the country of an outcome", () => {
  it("is that of its town, and not the one the article names most", () => {
    const text =
      "Erbol Umarbekov was detained in Almaty. Kazakhstan is Kazakh. In Bishkek, a court fined Azamat Toktorov 5,000 soms.";
    const { incidents } = extract({ id: "invented", text, metadata: {} }, tables);
    expect(incidents.map(({ country }) => country)).toEqual(["KZ", "KG"]);
  });
});
