import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { tables } from "./tables.ts";

/** All people here are invented. */
function of(name: string, text: string, published: string | null = "2031-06-06") {
  const { incidents } = extract({ id: "invented", text, metadata: { published } }, tables);
  return incidents.find(({ person, background }) => person?.name === name && !background);
}

const ERBOL = "Erbol Umarbekov";

describe("the day of an outcome", () => {
  it.each([
    ["It became known that on 13 March the court sentenced Erbol Umarbekov to seven years in prison.", "2031-03-13"],
    ["In Taraz, Erbol Umarbekov was jailed for 15 days. The trial took place on 15 March.", "2031-03-15"],
    ["Erbol Umarbekov was fined 500 manats the day before for a picket.", undefined],
    [
      "On 12 May the court jailed Timur Ospanov for a rally on 16 December last year. Erbol Umarbekov was fined the day before for a picket.",
      "2031-05-11",
    ],
    [
      "Timur Ospanov was sentenced to seven years in Taraz in February. Erbol Umarbekov got six years in Semey a month later.",
      "2031-03",
    ],
    [
      "The court heard the appeal of Erbol Umarbekov on 23 May. It cut his term from six to four years in prison.",
      "2031-05-23",
    ],
    [
      "Programmer Erbol Umarbekov, 29, will go to a colony for three years. The Taraz City Court ruled so on 11 March.",
      "2031-03-11",
    ],
    [
      "Programmer Erbol Umarbekov got three years in a colony. This was decided by Taraz City Court on 11 March.",
      "2031-03-11",
    ],
    ["The court in Taraz sent Erbol Umarbekov to a colony for three years. This was on Friday.", "2031-06-06"],
    ["In Taraz Erbol Umarbekov received two years of restricted freedom. District court, 12 March.", "2031-03-12"],
    ["In Taraz Erbol Umarbekov got the full 15 days for a post; Zhambyl District Court, Tuesday.", "2031-06-03"],
    [
      "This morning in Taraz a verdict was delivered to Erbol Umarbekov. The prosecutor wanted six years. The judge gave three.",
      "2031-06-06",
    ],
    [
      "Erbol Umarbekov by the decision of the administrative commission from 25 April must pay 80,000 tenge.",
      "2031-04-25",
    ],
    ["By the decree of the Taraz court from 10 May Erbol Umarbekov was fined 20 MCI.", "2031-05-10"],
    ["The detention from 25 April was hard. Erbol Umarbekov was fined 20 MCI.", undefined],
    [
      "Erbol Umarbekov refused to stop on 19 May. The next morning a judge found that he had disobeyed and he spent three days in the detention centre.",
      "2031-05-20",
    ],
    [
      "An ambulance came to the house of Erbol Umarbekov in Taraz on 10 April. Since then he is in the psychiatric hospital.",
      "2031-04-10",
    ],
    ["Police came for Erbol Umarbekov in Taraz on 10 April. Since then he has been fined 20 MCI.", undefined],
    [
      "On 4 May Erbol Umarbekov came to the prosecutor's office. There a written warning was handed to him.",
      "2031-05-04",
    ],
    ["In Taraz on 13 May the police came to the refinery. Erbol Umarbekov was taken away.", "2031-05-13"],
    ["Prosecutors in Taraz discontinued the criminal case against Erbol Umarbekov on 3 March.", "2031-03-03"],
    [
      "Timur Ospanov was detained in Taraz on 21 May. Erbol Umarbekov was brought before the Taraz District Court on the next morning and fined 20 MCI.",
      "2031-05-22",
    ],
    ["Erbol Umarbekov was brought before a judge in Taraz on 20 May and fined 20 MCI.", "2031-05-20"],
  ])("stands elsewhere than in its clause: %s", (text, date) => {
    expect(of(ERBOL, text)?.date ?? undefined).toBe(date);
  });

  it("is that of the text where the head above is the day of an update", () => {
    const text =
      "11 May 2031\nDefender arrested\n\nOn the morning of 9 May 2031, police stopped the car of Erbol Umarbekov in Taraz. He was held for two hours and released.\n\n4 June 2031\nSentence\n\nThe Taraz City Court, on 2 June 2031, declared Timur Ospanov guilty of false information. His sentence is one year of restricted freedom.\n";
    expect(of(ERBOL, text)?.date).toBe("2031-05-09");
    expect(of("Timur Ospanov", text)?.date).toBe("2031-06-02");
  });

  it("is that of the sentence that opens a list", () => {
    const text =
      "Officers broke up a service on 2 May. Taraz City Court on 11 May punished two of those present:\n- Erbol Umarbekov, 20 base units;\n- Timur Ospanov, 10 days' administrative detention.";
    expect(of(ERBOL, text)?.date).toBe("2031-05-11");
  });
});

describe("the only day a paragraph names", () => {
  it.each([
    ["In Taraz people came out on 12 May to ask for water. Erbol Umarbekov was put on the wanted list.", "2031-05-12"],
    ["Two hearings were held on 12 May and 13 May. Erbol Umarbekov was detained by the police in Taraz.", undefined],
    ["It had been quiet in Taraz since May 2031. Erbol Umarbekov was detained by the police.", undefined],
    ["Erbol Umarbekov was detained by the police in Taraz. A rally is planned for 12 May.", undefined],
    ["A rally was held in Taraz on 12 May.\n\nErbol Umarbekov was detained by the police.", undefined],
  ])("dates what it tells behind it, unless another time is named: %s", (text, date) => {
    expect(of(ERBOL, text)?.date ?? undefined).toBe(date);
  });
});

describe("the place of a ruling", () => {
  it("is where the court sits, not where somebody had been arrested before", () => {
    const text =
      "The Bostandyk District Court of Almaty on 4 May handed down its verdict in the case of two activists. The court gave Erbol Umarbekov four years in prison.\n\nUmarbekov was arrested in Taraz in March and brought to Almaty.";
    expect(of(ERBOL, text)?.placeId).toBe("almaty");
  });
});

describe("a measure before the verdict", () => {
  it("gives way to the one behind it", () => {
    const text =
      "The Baku Court of Appeal on 20 May released journalist Leyla Namazbeyli under house arrest. The Khatai District Court had remanded her in custody for three months on 2 May.";
    expect(of("Leyla Namazbeyli", text)).toMatchObject({ status: "house-arrest", date: "2031-05-20" });
  });
});

describe("a pronoun with two verbs", () => {
  it.each(["found guilty of hooliganism", "convicted of “inciting hatred”", "found guilty of inciting hatred"])(
    "bears both: he was %s and sentenced",
    (verdict) => {
      const text = `The trial of Erbol Umarbekov ended yesterday. He was ${verdict} and sentenced to four years in prison.`;
      expect(of(ERBOL, text)).toMatchObject({ status: "imprisoned", sentence: { years: 4 }, date: "2031-06-05" });
    },
  );

  it("that acts bears nothing", () => {
    expect(of(ERBOL, "Erbol Umarbekov came to the square with friends. He fined.")).toBeUndefined();
  });
});
