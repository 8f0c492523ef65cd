import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { tables } from "./tables.ts";

/** All people here are invented. */
function found(text: string, published: string | null = "2031-06-06") {
  return extract({ id: "invented", text, metadata: { published } }, tables).incidents.map(
    ({ person, count, status, sentence, fine, background }) => {
      const who = person?.name ?? `group of ${count}`;
      return [background ? `${who}, background` : who, status, sentence ?? fine];
    },
  );
}

const NAME = "Erbol Umarbekov";
const BEFORE = `${NAME}, background`;

describe("a chain of outcomes in one case is one incident", () => {
  it.each([
    [
      "Erbol Umarbekov was detained on 3 May 2031. On 4 May 2031 a court in Taraz sentenced him to 15 days in jail.",
      [[NAME, "administrative-arrest", { days: 15 }]],
    ],
    [
      "A court in Taraz sentenced Erbol Umarbekov to six years in prison. He was taken into custody in the courtroom; before that he was under a ban on certain actions.",
      [[NAME, "imprisoned", { years: 6 }]],
    ],
    [
      "A court in Taraz sentenced Erbol Umarbekov to six years in prison on 3 June 2031. He was detained in March 2030.",
      [[NAME, "imprisoned", { years: 6 }]],
    ],
    [
      "Erbol Umarbekov gets 15 days\n\nErbol Umarbekov was sentenced to 15 days in jail in Taraz on 3 June 2031. Umarbekov had been detained that morning.",
      [[NAME, "administrative-arrest", { days: 15 }]],
    ],
    [
      "Erbol Umarbekov was jailed in Taraz. On 3 June 2031 the court sentenced Umarbekov to six years in prison.",
      [[NAME, "imprisoned", { years: 6 }]],
    ],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("another case of the same person is another incident", () => {
  it.each([
    [
      "Erbol Umarbekov was sentenced to 18 days in jail. In October 2029, he was sentenced to one year of restricted freedom.",
      [
        [NAME, "administrative-arrest", { days: 18 }],
        [BEFORE, "restricted-freedom", { years: 1 }],
      ],
    ],
    [
      "Erbol Umarbekov was sentenced to seven years in prison on 3 June 2031. He had been fined 50 MCI the previous month.",
      [
        [NAME, "imprisoned", { years: 7 }],
        [BEFORE, "fined", { amount: 50, unit: "MCI" }],
      ],
    ],
    [
      "On 25 February 2031 Erbol Umarbekov was given 15 days of administrative arrest. On 12 March 2031 he was placed in pre-trial detention.",
      [
        [NAME, "administrative-arrest", { days: 15 }],
        [NAME, "pretrial-detention", null],
      ],
    ],
    [
      "On 4 October 2030 Erbol Umarbekov was given 15 days of arrest. On 19 October 2030 he was given another 15 days of arrest.",
      [
        [NAME, "administrative-arrest", { days: 15 }],
        [NAME, "administrative-arrest", { days: 15 }],
      ],
    ],
    [
      "Erbol Umarbekov was fined 50 MCI on 3 June 2031. Umarbekov is no stranger to courts: in 2019 he was fined 20 MCI.",
      [
        [NAME, "fined", { amount: 50, unit: "MCI" }],
        [BEFORE, "fined", { amount: 20, unit: "MCI" }],
      ],
    ],
    [
      "A court in Taraz gave Erbol Umarbekov 15 days of arrest.\n\nUmarbekov has been in court before. He was given one year of restricted freedom.",
      [
        [NAME, "administrative-arrest", { days: 15 }],
        [BEFORE, "restricted-freedom", { years: 1 }],
      ],
    ],
    [
      "In 2017 Erbol Umarbekov was fined 50 MCI. On 3 June 2031 a court in Taraz sentenced Umarbekov to five years in prison: he had transferred money to a fund.",
      [
        [BEFORE, "fined", { amount: 50, unit: "MCI" }],
        [NAME, "imprisoned", { years: 5 }],
      ],
    ],
    [
      "On 9 January 2031 a court found that Erbol Umarbekov had insulted the president and ordered compulsory treatment. On 5 June 2029 the Supreme Court had replaced his seven years in a colony with four of restricted freedom.",
      [
        [NAME, "forced-psychiatric", null],
        [BEFORE, "restricted-freedom", { years: 4 }],
      ],
    ],
    [
      "On 24 March 2029 a court in Taraz fined Erbol Umarbekov 50 MCI. On 16 January 2031 the regional court replaced his suspended term with a real one, of two years.",
      [
        [BEFORE, "fined", { amount: 50, unit: "MCI" }],
        [NAME, "imprisoned", { years: 2 }],
      ],
    ],
    [
      "Erbol Umarbekov got ten days of arrest. He has been picked up for that T-shirt before: in March he was fined 80 MCI.",
      [
        [NAME, "administrative-arrest", { days: 10 }],
        [BEFORE, "fined", { amount: 80, unit: "MCI" }],
      ],
    ],
    [
      "Erbol Umarbekov was fined 20 MCI for a post. A week later he was sentenced to ten days of arrest for a picket.",
      [
        [NAME, "fined", { amount: 20, unit: "MCI" }],
        [NAME, "administrative-arrest", { days: 10 }],
      ],
    ],
    [
      "On 10 May 2031 Erbol Umarbekov was sentenced to 15 days of arrest. When the term ended, a case had been opened, and he was placed in custody for two months.",
      [
        [NAME, "administrative-arrest", { days: 15 }],
        [NAME, "pretrial-detention", null],
      ],
    ],
    [
      "Erbol Umarbekov has been fined again: 25 MCI. The first time, in March, he was fined 20 MCI.",
      [
        [NAME, "fined", { amount: 25, unit: "MCI" }],
        [NAME, "fined", { amount: 20, unit: "MCI" }],
      ],
    ],
    [
      "Erbol Umarbekov was let go from the police on 3 March 2031. On 20 May 2031 a new criminal case was opened against him.",
      [
        [NAME, "released", null],
        [NAME, "under-investigation", null],
      ],
    ],
    [
      "9 May 2030 – Erbol Umarbekov is detained with a poster and arrested for five days.\n\n2 November 2030 – Umarbekov is fined 30 MCI for a post.\n\n11 April 2031 – the court sentences Umarbekov to three years in prison.",
      [
        [NAME, "administrative-arrest", { days: 5 }],
        [NAME, "fined", { amount: 30, unit: "MCI" }],
        [NAME, "imprisoned", { years: 3 }],
      ],
    ],
    [
      "In January 2029 Erbol Umarbekov got two years suspended. The district court has now decided that the term should be a real one. He will sit in a settlement colony.",
      [[NAME, "imprisoned", { years: 2 }]],
    ],
    [
      "Erbol Umarbekov received 15 days of arrest, together with his son Timur, who received 10.",
      [
        [NAME, "administrative-arrest", { days: 15 }],
        ["Timur Umarbekov", "administrative-arrest", { days: 10 }],
      ],
    ],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("how a case stands", () => {
  it.each([
    ["let go before a verdict", "Erbol Umarbekov was detained on Monday and released.", "released"],
    [
      "let go when the days were over",
      "Erbol Umarbekov was sentenced to 3 days in jail on 2 April 2031. Umarbekov was released on 5 April 2031.",
      "administrative-arrest",
    ],
    [
      "let go before the days were over",
      "Erbol Umarbekov was sentenced to 30 days in jail on 2 April 2031. Umarbekov was released on 5 April 2031.",
      "released",
    ],
    [
      "pardoned",
      "Erbol Umarbekov was sentenced to six years in prison in 2029. On 3 June 2031 he was pardoned and released.",
      "released",
    ],
    [
      "let go, its beginning told behind it",
      "Erbol Umarbekov was released on Friday evening. Police had detained him in the morning.",
      "released",
    ],
    ["fined and let go", "Erbol Umarbekov was fined 20 MCI in Taraz and was then released.", "fined"],
  ])("%s", (_, text, status) => {
    expect(found(text).map(([, outcome]) => outcome)).toEqual([status]);
  });

  it("is what an article reports, though all of it lies in years gone by", () => {
    const text =
      "Erbol Umarbekov taught at a school. On 12 January 2029 a court in Taraz sentenced him to six years in prison.";
    expect(found(text)).toEqual([[NAME, "imprisoned", { years: 6 }]]);
  });
});
