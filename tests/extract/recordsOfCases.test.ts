import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

/** All people here are invented. */
describe("records of the same labels, one below the other", () => {
  const text = `Known cases, March to May 2022

The following are known to have been punished:

1) 5 March, Taraz Specialised Administrative Court
Name: Viktor Ivanovich Lemke
Charge: Article 490 Part 3
Penalty: 50 MFIs
Appeal: rejected by Zhambyl Regional Court, 2 April

2) 12 March, Oral Specialised Administrative Court
Name: Saule Dauletkyzy Bekova
Charge: Article 490 Part 3
Penalty: 50 MFIs
Appeal: none known

3) 19 March, Kostanay Specialised Administrative Court
Name: Pyotr Petrovich Funk
Charge: Article 490 Part 1
Penalty: acquitted

4) 3 May, Kostanay Specialised Administrative Court
Name: Damir Kasenov
Penalty: 15 days' arrest
Appeal: reduced to 7 days by Kostanay Regional Court, 13 May`;

  it("name people by three words, and repeat lines that are no page furniture", () => {
    expect(told(text).slice(0, 3)).toEqual([
      "Viktor Ivanovich Lemke | fined | 2022-03-05 | taraz | 50 MCI",
      "Saule Dauletkyzy Bekova | fined | 2022-03-12 | oral | 50 MCI",
      "Pyotr Petrovich Funk | acquitted | 2022-03-19 | kostanay",
    ]);
  });

  it("give the day of an appeal only where it changed the outcome", () => {
    expect(told(text)[3]).toBe("Damir Kasenov | administrative-arrest | 2022-05-13 | kostanay | 7 days");
  });
});

describe("a penalty among others in one line", () => {
  it("is suspended by the words behind it, not by those behind the next one", () => {
    const text =
      "Verdicts of 7 February 2025\n\nSumgait Court on Grave Crimes: Vugar Ismayilzade — 6 years, Orkhan Babayev — 5 years, Samir Agayev — 4 years conditionally.";
    expect(told(text)).toEqual([
      "Vugar Ismayilzade | imprisoned | 2025-02-07 | sumgait | 6 years",
      "Orkhan Babayev | imprisoned | 2025-02-07 | sumgait | 5 years",
      "Samir Agayev | restricted-freedom | 2025-02-07 | sumgait | 4 years",
    ]);
  });
});
