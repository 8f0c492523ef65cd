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
  ])("stands elsewhere than in its clause: %s", (text, date) => {
    expect(of(ERBOL, text)?.date ?? undefined).toBe(date);
  });

  it("is that of the sentence that opens a list", () => {
    const text =
      "Officers broke up a service on 2 May. Taraz City Court on 11 May punished two of those present:\n- Erbol Umarbekov, 20 base units;\n- Timur Ospanov, 10 days' administrative detention.";
    expect(of(ERBOL, text)?.date).toBe("2031-05-11");
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
