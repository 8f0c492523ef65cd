import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { tables } from "./tables.ts";

/** All people here are invented. */
function read(text: string) {
  const { incidents } = extract({ id: "invented", text, metadata: { published: "2031-06-06" } }, tables);
  return incidents
    .filter(({ background }) => !background)
    .map(({ person, count, status, sentence }) => [person?.name ?? count, status, sentence]);
}

const LEAD = "A court in Taraz has sentenced a former state television editor to eight years in prison.";
const TWO = "A court in Taraz on Saturday ordered that two reporters be held for four months pending trial.";

describe("those whom the opening tells of without a name, and the next paragraph names", () => {
  it.each([
    "Erbol Umarbekov, 44, denied the charges.",
    "The Taraz City Court handed down the sentence to Erbol Umarbekov on Thursday after finding him guilty of fraud.",
    "Erbol Umarbekov was convicted of fraud. He pleaded not guilty.",
    "Erbol Umarbekov was arrested in May.",
    "Erbol Umarbekov, 67, listened to it standing.",
    "Erbol Umarbekov wrote three comments under a video.",
    "Erbol Umarbekov works for several agencies.",
    "Erbol Umarbekov's lawyer, Saniya Kasymova, called the ruling absurd.",
    '"They took everything from us," says the wife of Erbol Umarbekov.',
    "Officials came to the flat of Erbol Umarbekov in April.",
  ])("%s", (text) => {
    expect(read(`${LEAD}\n\n${text}`)).toEqual([["Erbol Umarbekov", "imprisoned", { years: 8 }]]);
  });

  it.each([
    "Erbol Umarbekov and Serik Alibaev face up to eight years in jail if found guilty, a lawyer said.",
    "Erbol Umarbekov and Serik Alibaev were detained on Thursday at the airport.",
  ])("%s", (text) => {
    expect(read(`${TWO}\n\n${text}`).map(([name, status]) => [name, status])).toEqual([
      ["Erbol Umarbekov", "pretrial-detention"],
      ["Serik Alibaev", "pretrial-detention"],
    ]);
  });

  it("reads what stands behind a dateline as prose", () => {
    const lead = "TARAZ, June 4 (Agency) - A lawyer who defended them was given a 12-year sentence on Tuesday.";
    expect(read(`${lead}\n\nErbol Umarbekov was convicted of fraud.`)).toEqual([
      ["Erbol Umarbekov", "imprisoned", { years: 12 }],
    ]);
  });

  it.each(["The activist was jailed for eight years in Taraz.", "The judge gave him eight years in prison."])(
    "may be told of by a word that takes nobody up: %s",
    (lead) => {
      expect(read(`${lead}\n\nErbol Umarbekov, 33, has lived in Warsaw since 2029.`)).toEqual([
        ["Erbol Umarbekov", "imprisoned", { years: 8 }],
      ]);
    },
  );

  it.each([
    "Erbol Umarbekov said that the editor had been ill.",
    "Separately, Erbol Umarbekov was arrested in Taraz.",
    "Erbol Umarbekov and Serik Alibaev were arrested in May.",
    "A court in Oral convicted Erbol Umarbekov.",
    "Erbol Umarbekov, who saw it from his balcony, called the police.",
    "The head of the union, Erbol Umarbekov, demanded his release.",
    "His comrade Erbol Umarbekov left the country in 2029.",
    "He had criticised Erbol Umarbekov on Facebook.",
    "President Erbol Umarbekov took office in 2029.",
  ])("is nobody further: %s", (text) => {
    expect(read(`${LEAD}\n\n${text}`)).not.toContainEqual(["Erbol Umarbekov", "imprisoned", { years: 8 }]);
  });

  it("hangs a clause on the person whom a noun describes", () => {
    const text =
      "A court in Taraz rejected an appeal by Erbol Umarbekov, an activist who was handed a five-year prison term.";
    expect(read(text)).toEqual([["Erbol Umarbekov", "imprisoned", { years: 5 }]]);
  });
});

describe("those whom the opening tells of one by one", () => {
  it.each([
    "The imam, Erbol Umarbekov, heads a charity. The owner of the warehouse is Serik Alibaev, 58.",
    "Imam Erbol Umarbekov heads a charity. Businessman Serik Alibaev has dealt in timber since 2009.",
  ])("are named by what they are called: %s", (text) => {
    const lead =
      "A court in Taraz has remanded in custody a high-ranking clergyman and sent a businessman who is his sponsor home under house arrest.";
    expect(read(`${lead}\n\nNo reason was given.\n\n${text}`).map(([name, status]) => [name, status])).toEqual([
      ["Erbol Umarbekov", "pretrial-detention"],
      ["Serik Alibaev", "house-arrest"],
    ]);
  });

  it("are nobody who was not told of there", () => {
    const text =
      "A poster about Erbol Umarbekov led to the arrest of a man in Taraz.\n\nErbol Umarbekov had been dismissed.";
    expect(read(text)).not.toContainEqual(["Erbol Umarbekov", "detained", null]);
  });

  it("may hide behind initials until they are named", () => {
    const text =
      "Citizen U.E.T., born in 1979, was detained in Taraz.\n\nThe matter concerns Erbol Umarbekov, a deputy.";
    expect(read(text)).toEqual([["Erbol Umarbekov", "detained", null]]);
  });
});

describe("several people in one report", () => {
  it("ends a penalty at the next one who is given another", () => {
    const text =
      "Erbol Umarbekov was sentenced to six years in a penal colony, Aliya Serikova to four years in a colony and Serik Alibaev to three years of restricted freedom.";
    expect(read(text).map(([name, status]) => [name, status])).toEqual([
      ["Erbol Umarbekov", "imprisoned"],
      ["Aliya Serikova", "imprisoned"],
      ["Serik Alibaev", "restricted-freedom"],
    ]);
  });

  it("knows whom relatives speak of", () => {
    const lead = "Relatives of an activist who came back in July say that he has been sentenced to 20 years in prison.";
    expect(read(`${lead}\n\nErbol Umarbekov, 34, was detained at the airport in Almaty.`)).toEqual([
      ["Erbol Umarbekov", "imprisoned", { years: 20 }],
    ]);
  });

  it("takes no name of an organisation and no fear for a reason", () => {
    const { incidents } = extract(
      {
        id: "invented",
        text: "Aliya Serikova was sentenced to five years, according to the Initiative for Human Rights. Erbol Umarbekov was detained, said a man who hid for fear of reprisals.",
        metadata: {},
      },
      tables,
    );
    expect(incidents.map(({ charge, trigger }) => [charge, trigger])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it("takes an attempt for no trial", () => {
    expect(read("Police in Almaty rounded up 23 people who tried to gather in a park.")).toEqual([
      [23, "detained", null],
    ]);
  });

  it("places nobody in a war, and a case in the country next door there", () => {
    const { incidents } = extract(
      {
        id: "invented",
        text: "A Kazakh court jailed Erbol Umarbekov for six years for posts about the war in Ukraine.\n\nLast year the authorities in neighbouring Kyrgyzstan released Aliya Serikova, who had served 15 months for hooliganism.",
        metadata: {},
      },
      tables,
    );
    expect(incidents.map(({ country }) => country)).toEqual(["KZ", "KG"]);
  });
});

describe("cases of other years beside the one reported", () => {
  const text =
    "A court in Taraz on Tuesday jailed Erbol Umarbekov for six years. His friend had left.\n\nIn 2021, Serik Alibaev was put behind bars for ten years. Aliya Serikova received a suspended sentence of three years.";

  it("lend their year to nobody else, and take no town from what is told around", () => {
    const { incidents } = extract({ id: "invented", text, metadata: {} }, tables);
    const of = (name: string) => incidents.find(({ person }) => person?.name === name);
    expect(of("Serik Alibaev")).toMatchObject({ date: "2021", placeId: null });
    expect(of("Aliya Serikova")).toMatchObject({ date: null });
  });

  it("takes up one who sits in a council as anybody", () => {
    const { incidents } = extract(
      {
        id: "invented",
        text: "In Taraz, a court fined Aliya Serikova, a municipal lawmaker, 45,000 tenge. In 2022, she was ordered to pay 50,000 tenge.",
        metadata: { published: "2031-06-06" },
      },
      tables,
    );
    expect(new Set(incidents.map(({ person }) => person?.name))).toEqual(new Set(["Aliya Serikova"]));
    expect(incidents).toHaveLength(2);
  });
});
