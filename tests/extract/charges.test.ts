import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { tables } from "./tables.ts";

/** All people here are invented. */
function charges(text: string, published = "2024-06-01") {
  const { incidents } = extract({ id: "invented", text, metadata: { published } }, tables);
  return incidents
    .filter(({ background }) => !background)
    .map(({ person, count, charge }) => [
      person?.name ?? `group of ${count}`,
      charge?.category ?? null,
      charge?.text ?? null,
    ]);
}

function categories(text: string, published?: string) {
  return charges(text, published).map(([who, category]) => [who, category]);
}

describe("the charge of an outcome, in every construction", () => {
  it.each([
    [
      "A court in Taraz sentenced Erbol Umarbekov to five years in prison on charges of inciting ethnic hatred.",
      "incitement-discord",
      "inciting ethnic hatred",
    ],
    ["Erbol Umarbekov was jailed for five years on a charge of high treason.", "state-security", "high treason"],
    ["Police in Taraz detained Erbol Umarbekov on suspicion of extortion.", "economic", "extortion"],
    ["Erbol Umarbekov was arrested in Taraz on drug charges.", "drugs", "drug charges"],
    ["Erbol Umarbekov was arrested on what his lawyer calls trumped-up fraud charges.", "economic", null],
    [
      "A court in Taraz convicted Erbol Umarbekov of spreading knowingly false information and sentenced him to three years in prison.",
      "false-information",
      "spreading knowingly false information",
    ],
    [
      "Erbol Umarbekov was found guilty of mass unrest and sentenced to four years in prison.",
      "mass-unrest",
      "mass unrest",
    ],
    [
      "The court found Erbol Umarbekov guilty of participation in the activities of a banned extremist organisation and sentenced him to three years in prison.",
      "banned-organisation",
      "participation in the activities of a banned extremist organisation",
    ],
    [
      "Erbol Umarbekov was fined 50 MCI for insulting a police officer.",
      "insult-official",
      "insulting a police officer",
    ],
    [
      "For insulting the president, Erbol Umarbekov was sentenced to two years in prison.",
      "insult-official",
      "insulting the president",
    ],
    ["On charges of separatism, Erbol Umarbekov was sentenced to ten years in prison.", "state-security", "separatism"],
    [
      "Accused of discrediting the army, Erbol Umarbekov was fined 30,000 rubles.",
      "military-discrediting",
      "discrediting the army",
    ],
    [
      "Erbol Umarbekov, accused of financing terrorism, was placed in pre-trial detention.",
      "extremism-financing",
      "financing terrorism",
    ],
    ["Erbol Umarbekov, who is suspected of fraud, was placed under house arrest.", "economic", "fraud"],
    ["Erbol Umarbekov was detained on Monday. Investigators accuse him of sabotage.", "state-security", "sabotage"],
    ["Erbol Umarbekov was detained on Monday. He is charged with taking bribes.", "economic", "taking bribes"],
    ["Erbol Umarbekov was detained on Monday. He faces charges of libel.", "defamation", "libel"],
    ["Erbol Umarbekov was arrested over a Facebook post insulting the president.", "insult-official", null],
    [
      "Erbol Umarbekov was jailed for 15 days because he took part in an unsanctioned rally.",
      "peaceful-assembly",
      null,
    ],
    ["Erbol Umarbekov was jailed for 15 days because of his participation in a protest.", "peaceful-assembly", null],
    [
      "Erbol Umarbekov got 15 days of administrative arrest for a solo picket outside the parliament.",
      "peaceful-assembly",
      null,
    ],
    ["Erbol Umarbekov was arrested for 10 days for petty hooliganism.", "hooliganism", "petty hooliganism"],
    ["Erbol Umarbekov was arrested for 10 days for disobeying police.", "police-disobedience", "disobeying police"],
    ["Erbol Umarbekov was detained as part of a criminal case on mass riots.", "mass-unrest", "mass riots"],
    ["Erbol Umarbekov was arrested in a case of tax evasion.", "economic", "tax evasion"],
    ["Erbol Umarbekov was detained in connection with the January unrest.", "mass-unrest", null],
    [
      "Erbol Umarbekov was sentenced to 12 years in prison for state treason, and his house was seized.",
      "state-security",
      "state treason",
    ],
    [
      "Erbol Umarbekov was sentenced to 12 years in prison for extremism, separatism and terrorism.",
      "state-security",
      "extremism, separatism and terrorism",
    ],
    [
      "Erbol Umarbekov was remanded in custody. A criminal case was opened against him for inciting social discord.",
      "incitement-discord",
      "inciting social discord",
    ],
    [
      "Erbol Umarbekov was remanded in custody. If convicted of treason, he could be jailed for 20 years.",
      "state-security",
      "treason",
    ],
    [
      "A court in Taraz gave Erbol Umarbekov seven years in prison. It ruled that he had taken part in a banned movement.",
      "banned-organisation",
      null,
    ],
    ["A court in Taraz acquitted Erbol Umarbekov of slander.", "defamation", "slander"],
    ["Erbol Umarbekov was fined 50 MCI for holding a prayer meeting in his home.", "other", null],
    ["Erbol Umarbekov was fined 100 MCI for “missionary activity”.", "other", null],
    ["Erbol Umarbekov was fined 100 MCI for distributing religious literature.", "other", null],
    ["Erbol Umarbekov was jailed for two years for refusing military service.", "other", null],
    ["Erbol Umarbekov was jailed for 15 days for swearing in public.", "hooliganism", null],
    [
      "Erbol Umarbekov was sentenced to seven years in prison for spreading “fakes” about the army.",
      "false-information",
      null,
    ],
    [
      "Erbol Umarbekov was sentenced to three years in prison for calling for a violent seizure of power.",
      "state-security",
      null,
    ],
    ["Erbol Umarbekov was sentenced to six years in prison for using violence against a policeman.", "violence", null],
    ["Erbol Umarbekov was sentenced to six years for membership in Hizb ut-Tahrir.", "banned-organisation", null],
    ["Erbol Umarbekov was sentenced to six years for donating money to extremist groups.", "extremism-financing", null],
  ])("%s", (text, category, words) => {
    const found = charges(text);
    expect(found.map(([who, kind]) => [who, kind])).toEqual([["Erbol Umarbekov", category]]);
    if (words !== null) expect(found[0]?.[2]).toBe(words);
  });

  it("is the gravest of several, and known by its article alone", () => {
    const kazakh = "A court in Taraz, Kazakhstan, jailed Erbol Umarbekov for five years under";
    expect(categories(`${kazakh} Article 405 of the Criminal Code.`)).toEqual([
      ["Erbol Umarbekov", "banned-organisation"],
    ]);
    expect(categories(`${kazakh} Articles 258 and 405 of the Criminal Code.`)).toEqual([
      ["Erbol Umarbekov", "banned-organisation"],
    ]);
    expect(categories(`${kazakh} part 2 of Article 174.`)).toEqual([["Erbol Umarbekov", "incitement-discord"]]);
    expect(
      categories("A court in Minsk, Belarus, jailed Erbol Umarbekov for 15 days under article 19.11 of the CoAO."),
    ).toEqual([["Erbol Umarbekov", "other"]]);
    expect(
      categories("A court in Dushanbe, Tajikistan, jailed Erbol Umarbekov for five years under article 307(3)."),
    ).toEqual([["Erbol Umarbekov", "banned-organisation"]]);
    expect(
      categories(
        "A court in Baku, Azerbaijan, jailed Erbol Umarbekov for 30 days under Article 535.1 of the Code of Administrative Offences.",
      ),
    ).toEqual([["Erbol Umarbekov", "police-disobedience"]]);
    expect(
      categories(
        "A court in Bishkek, Kyrgyzstan, jailed Erbol Umarbekov for five years under Article 327 of the Criminal Code.",
      ),
    ).toEqual([["Erbol Umarbekov", "state-security"]]);
    expect(
      categories("A court in Tashkent, Uzbekistan, jailed Erbol Umarbekov for five years under Article 244-2."),
    ).toEqual([["Erbol Umarbekov", "banned-organisation"]]);
  });

  it("takes a law by the code in force when the article was written", () => {
    const text =
      "A court in Astana, Kazakhstan, jailed Erbol Umarbekov for 15 days under Article 373 of the Code of Administrative Offences.";
    expect(categories(text, "2012-06-01")).toEqual([["Erbol Umarbekov", "peaceful-assembly"]]);
    expect(categories(text, "2022-06-01")).toEqual([["Erbol Umarbekov", null]]);
  });

  it("says what a law is about in the words of the article", () => {
    const text =
      "A court in Osh jailed Erbol Umarbekov for five years under Article 999 (“Organising an illegal march”) of the Criminal Code.";
    expect(charges(text)[0]?.[1]).toBe("peaceful-assembly");
  });
});

describe("the charge of those sentenced together", () => {
  it("is inherited", () => {
    expect(
      categories(
        "A court in Taraz sentenced Erbol Umarbekov and Timur Ospanuly to five years for treason. Saniya Kasymova got three years.",
      ),
    ).toEqual([
      ["Erbol Umarbekov", "state-security"],
      ["Timur Ospanuly", "state-security"],
      ["Saniya Kasymova", "state-security"],
    ]);
    expect(
      categories(
        "Erbol Umarbekov got five years in prison and Saniya Kasymova three. Both were found guilty of inciting hatred.",
      ),
    ).toEqual([
      ["Erbol Umarbekov", "incitement-discord"],
      ["Saniya Kasymova", "incitement-discord"],
    ]);
    expect(
      categories(
        "Erbol Umarbekov and Saniya Kasymova were placed in pre-trial detention. The criminal case was opened under Article 278 (calling for mass riots).",
      ),
    ).toEqual([
      ["Erbol Umarbekov", "mass-unrest"],
      ["Saniya Kasymova", "mass-unrest"],
    ]);
  });

  it("is not that of another case", () => {
    expect(
      categories(
        "Erbol Umarbekov was sentenced to five years in prison for treason. Separately, Saniya Kasymova got three years in prison.",
      ),
    ).toEqual([
      ["Erbol Umarbekov", "state-security"],
      ["Saniya Kasymova", null],
    ]);
    expect(
      categories(
        "Erbol Umarbekov was fined for petty hooliganism in Taraz. Saniya Kasymova was jailed for 15 days in Almaty.",
      ),
    ).toEqual([
      ["Erbol Umarbekov", "hooliganism"],
      ["Saniya Kasymova", null],
    ]);
  });
});

describe("what is no charge", () => {
  it.each([
    "Erbol Umarbekov was detained for questioning.",
    "Erbol Umarbekov was jailed for 15 days.",
    "Erbol Umarbekov was sentenced to five years in prison over Zoom.",
    "Erbol Umarbekov was detained for three hours.",
    "Erbol Umarbekov was detained on these charges.",
    "Erbol Umarbekov was jailed for a video about a murder.",
    "Erbol Umarbekov was jailed for five years. His father accused the police of beating him.",
  ])("%s", (text) => {
    expect(categories(text)).toEqual([["Erbol Umarbekov", null]]);
  });

  it("makes nobody a victim whom only a private person accuses", () => {
    expect(categories("Erbol Umarbekov accused Saniya Kasymova of slander.")).toEqual([]);
  });
});

describe("a charge only the title names", () => {
  it.each([
    [
      "Rallies in Taraz: what is known\n\nThe first was taken away at noon. Erbol Umarbekov was detained near the akimat by the police.",
      [["Erbol Umarbekov", "peaceful-assembly", "Rallies"]],
    ],
    [
      "Rallies in Taraz: what is known\n\nErbol Umarbekov was jailed for five years by a court of the city in the morning.",
      [["Erbol Umarbekov", null, null]],
    ],
    [
      "Rallies and bribes in Taraz: what is known\n\nErbol Umarbekov was detained near the akimat by the police of the city.",
      [["Erbol Umarbekov", null, null]],
    ],
    [
      "Rallies in Taraz: what is known\n\nErbol Umarbekov was detained near the akimat by the police of the city.\n\nSaniya Kasymova was charged with fraud, as the investigators of the city let know.",
      [
        ["Erbol Umarbekov", null, null],
        ["Saniya Kasymova", "economic", "fraud"],
      ],
    ],
  ])("is that of those of whom nothing else is told: %s", (text, expected) => expect(charges(text)).toEqual(expected));
});

describe("the words of a charge", () => {
  it.each([
    'Erbol Umarbekov was jailed for five years in Taraz for "inciting hatred".',
    'Erbol Umarbekov was jailed for five years in Taraz "for inciting hatred".',
    "Erbol Umarbekov was jailed for five years in Taraz for “inciting hatred”.",
  ])("stand without the quotation marks around them: %s", (text) => {
    expect(charges(text).map(([, , said]) => said)).toEqual(["inciting hatred"]);
  });
});

describe("a charge told beside the outcome", () => {
  it("is found in the paragraph of its only person, and not where it is of the past or only asked for", () => {
    expect(
      categories(
        "Erbol Umarbekov was given three years in prison by a court in Taraz. All say it was for inciting hatred.",
      ),
    ).toEqual([["Erbol Umarbekov", "incitement-discord"]]);
    expect(categories("Erbol Umarbekov was given three years in prison. He is known for writing about fraud.")).toEqual(
      [["Erbol Umarbekov", null]],
    );
  });

  it("is told by a law of nobody else behind the outcome, in the same paragraph", () => {
    const categoryOf = (text: string) =>
      extract({ id: "invented", text, metadata: { published: "2031-06-01" } }, tables).incidents[0]?.charge?.category;
    const before = "A court in Taraz, Kazakhstan, arrested Erbol Umarbekov for five days.";
    expect(categoryOf(`${before} Article 488, violation of the law on assemblies.`)).toBe("peaceful-assembly");
    expect(categoryOf(`${before} The ministry speaks about Article 488.`)).toBe("peaceful-assembly");
    expect(categoryOf(`${before} It is not under Article 488 this time.`)).toBeUndefined();
    expect(categoryOf(`${before}\n\nArticle 488 is about assemblies.`)).toBeUndefined();
  });

  it("is that of the plea, of the qualification, and of a law behind a pronoun", () => {
    const given = "Erbol Umarbekov was given seven years in prison.";
    expect(categories(`${given} He had pleaded not guilty to smuggling.`)).toEqual([["Erbol Umarbekov", "economic"]]);
    expect(categories(`${given} The judge deemed this an act of high treason.`)).toEqual([
      ...categories(`${given} The act was qualified as high treason.`),
    ]);
    expect(categories(`${given} The act was qualified as high treason.`)).toEqual([
      ["Erbol Umarbekov", "state-security"],
    ]);
    expect(
      categories(
        "A court in Baku jailed Erbol Umarbekov for 10 days. According to the report he shouted (Article 510.1 of the Administrative Code).",
      ),
    ).toEqual([["Erbol Umarbekov", "hooliganism"]]);
  });
});
