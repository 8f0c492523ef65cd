import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { rows, told } from "./grammar.ts";
import { seen } from "./seen.ts";
import { tables } from "./tables.ts";

function fines(text: string) {
  return seen(text, "fine").map(([words, value]) => {
    const { amount, unit } = value as { amount: number; unit: string | null };
    return [words, amount, unit];
  });
}

describe("sums, as reports write them", () => {
  it.each([
    ["He paid 69,000 tenge.", "69,000 tenge", 69_000, "KZT"],
    ["He paid 69 thousand tenge.", "69 thousand tenge", 69_000, "KZT"],
    ["He paid 291 700 tenge.", "291 700 tenge", 291_700, "KZT"],
    ["He paid 1 291 700 tenge.", "1 291 700 tenge", 1_291_700, "KZT"],
    ["He paid KZT 50,000.", "KZT 50,000", 50_000, "KZT"],
    ["He paid ₸50,000.", "₸50,000", 50_000, "KZT"],
    ["He paid 1.5 million soms.", "1.5 million soms", 1_500_000, "KGS"],
    ["He paid 2,040 somoni.", "2,040 somoni", 2_040, "TJS"],
    ["He paid 100 manats.", "100 manats", 100, "AZN"],
    ["He paid 30,000 roubles.", "30,000 roubles", 30_000, "RUB"],
    ["He paid 555 BYN.", "555 BYN", 555, "BYN"],
    ["He paid a hundred MCI.", "a hundred MCI", 100, "MCI"],
    ["He paid fifty monthly calculation indices.", "fifty monthly calculation indices", 50, "MCI"],
    ["He paid 20 base units.", "20 base units", 20, "BU"],
    ["He paid 30 basic calculation units.", "30 basic calculation units", 30, "BCU"],
    ["He paid $1,460.", "$1,460", 1_460, "USD"],
    ["He paid €500.", "€500", 500, "EUR"],
    ["He paid 2,000 lari.", "2,000 lari", 2_000, "GEL"],
    ["He paid 200,000 drams.", "200,000 drams", 200_000, "AMD"],
    ["He paid forty five thousand roubles.", "forty five thousand roubles", 45_000, "RUB"],
    ["A fine of 30 thousand, for discrediting.", "30 thousand", 30_000, null],
    ["The court fined him fifteen thousand.", "fifteen thousand", 15_000, null],
  ])("%s", (text, words, amount, unit) => {
    expect(fines(text)).toEqual([[words, amount, unit]]);
  });

  it.each([
    ["He paid 20 MCI (69,000 tenge).", "69,000 tenge", 69_000, "KZT"],
    ["He paid 100 MCI, or 291 700 tenge.", "291 700 tenge", 291_700, "KZT"],
    [
      "He paid 50 monthly calculation indices -- 126,250 tenge, or about $330 at the time.",
      "126,250 tenge",
      126_250,
      "KZT",
    ],
    ["He paid 91,890 tenge ($205).", "91,890 tenge", 91_890, "KZT"],
    ["He paid $205 (91,890 tenge).", "91,890 tenge", 91_890, "KZT"],
    ["He paid 30 basic calculation units (9.9 million soums).", "9.9 million soums", 9_900_000, "UZS"],
  ])("%s: national money is the fine, the rest explains it", (text, words, amount, unit) => {
    expect(fines(text)).toEqual([[words, amount, unit]]);
  });

  it("are two where two are handed out", () => {
    expect(fines("They paid 50 MCI and 30 MCI respectively.").map(([words]) => words)).toEqual(["50 MCI", "30 MCI"]);
  });

  it("are in the money of the article's country where several have one of that name", () => {
    const unitIn = (text: string) =>
      extract({ id: "invented", text, metadata: {} }, tables).incidents.map(({ fine }) => fine?.unit);
    expect(unitIn("A court in Minsk, Belarus, fined Erbol Umarbekov 3,700 roubles.")).toEqual(["BYN"]);
    expect(unitIn("A court in Moscow, Russia, fined Erbol Umarbekov 3,700 roubles.")).toEqual(["RUB"]);
    expect(unitIn("A court in Ashgabat, Turkmenistan, fined Erbol Umarbekov 300 manats.")).toEqual(["TMT"]);
    expect(unitIn("A court in Tashkent, Uzbekistan, fined Erbol Umarbekov 300,000 soms.")).toEqual(["UZS"]);
  });
});

describe("sums that are no fine", () => {
  it.each([
    "He faces a fine of up to 100 MCI.",
    "The fine is from 20 to 50 MCI.",
    "The prosecutor asked for a fine of 100 MCI.",
    "He must pay 500,000 tenge in compensation.",
    "He was ordered to pay court costs of 5,000 tenge.",
    "He was released on bail of 10,000 soms.",
    "They were fined a total of 500,000 tenge.",
    "He bought 50 apples and 3 tents.",
    "He was fined in front of 30 thousand fans.",
  ])("%s", (text) => {
    expect(fines(text)).toEqual([]);
  });
});

describe("money that somebody has to part with because a court says so", () => {
  it.each(
    rows(`
      Police arrested Erbol Umarbekov on Tuesday following a raid in which officers said they had found 30,000 euros. → Erbol Umarbekov: detained
      Erbol Umarbekov was home before midnight, with a fine of 69,000 tenge. → Erbol Umarbekov: fined 69000 KZT
      Erbol Umarbekov owes the Georgian state 5,000 lari. So it was decided in Batumi City Court on January 14. → Erbol Umarbekov: fined 5000 GEL
      That, the Osh court reckoned on Wednesday, is what Erbol Umarbekov owes the state: 100,000 soms. → Erbol Umarbekov: fined 100000 KGS
      Erbol Umarbekov and Timur Asanov owe the budget 3,000 soms apiece since the Osh court heard their case on Monday. → Erbol Umarbekov: fined 3000 KGS; Timur Asanov: fined 3000 KGS
      Erbol Umarbekov returned home from the Orenburg court poorer by 40,000 roubles. → Erbol Umarbekov: fined 40000 RUB
      Erbol Umarbekov has been made poorer by 45,000 roubles by the Orenburg court. → Erbol Umarbekov: fined 45000 RUB
      Erbol Umarbekov came out of Tbilisi City Court on Thursday 2,000 lari poorer. → Erbol Umarbekov: fined 2000 GEL
      Erbol Umarbekov left the courtroom 2,000 lari lighter. → Erbol Umarbekov: fined 2000 GEL
      The court in Taraz left Erbol Umarbekov 20 MCI poorer. → Erbol Umarbekov: fined 20 MCI
      A judge in Taraz made Erbol Umarbekov 50,000 tenge poorer. → Erbol Umarbekov: fined 50000 KZT
      Pastor Erbol Umarbekov has until the end of May to find 184,600 tenge, the administrative court in Taraz ruled. → Erbol Umarbekov: fined 184600 KZT
      Erbol Umarbekov has ten days to pay 184,600 tenge, the administrative court in Taraz ruled. → Erbol Umarbekov: fined 184600 KZT
      Thirty thousand roubles must now be found by Erbol Umarbekov, the court in Orenburg ruled. → Erbol Umarbekov: fined 30000 RUB
      Erbol Umarbekov was made to pay 7,920 somoni on account of his beard. → Erbol Umarbekov: fined 7920 TJS
      Erbol Umarbekov has been made to pay 2.7 million soms and to leave Uzbekistan. → Erbol Umarbekov: fined 2700000 UZS
      The Taraz court ordered that 110,760 tenge be collected from Erbol Umarbekov. → Erbol Umarbekov: fined 110760 KZT
      The court in Taraz collected 110,760 tenge from Erbol Umarbekov for petty hooliganism. → Erbol Umarbekov: fined 110760 KZT
      From Erbol Umarbekov 110,760 tenge will be collected, the Taraz court ruled. → Erbol Umarbekov: fined 110760 KZT
      The Taraz court decided to recover 110,760 tenge from Erbol Umarbekov to the state budget. → Erbol Umarbekov: fined 110760 KZT
      Erbol Umarbekov left the Homiel court with a bill for 800 rubles. → Erbol Umarbekov: fined 800 BYN
      Erbol Umarbekov got to go home from the Homiel court with a bill for 800 rubles. → Erbol Umarbekov: fined 800 BYN
      The court in Homiel presented Erbol Umarbekov with a bill for 800 rubles. → Erbol Umarbekov: fined 800 BYN
      A repost cost Erbol Umarbekov 800 rubles in the Homiel court. → Erbol Umarbekov: fined 800 BYN
      The rally cost Erbol Umarbekov 50 MCI. → Erbol Umarbekov: fined 50 MCI
      The judge in Taraz relieved Erbol Umarbekov of 50,000 tenge. → Erbol Umarbekov: fined 50000 KZT
      Erbol Umarbekov must hand over 50,000 tenge to the state, a Taraz court ruled on Monday. → Erbol Umarbekov: fined 50000 KZT
      A court in Taraz set the price of the post at 50,000 tenge for Erbol Umarbekov. → Erbol Umarbekov: fined 50000 KZT
      Erbol Umarbekov owes the bank 5,000 lari, his lawyer told the court.
      Erbol Umarbekov owes his neighbour 5,000 lari.
      Erbol Umarbekov came out of the casino 2,000 lari poorer.
      The trip to court cost Erbol Umarbekov 3,000 tenge in taxi fares.
      Erbol Umarbekov was made to pay a bribe of 2,000 lari by the police.
      The lawyer collected 110,760 tenge from Erbol Umarbekov for his services.
      Erbol Umarbekov has until May to find 184,600 tenge for his daughter's operation.
      The court ordered the ministry to pay Erbol Umarbekov 50,000 tenge.
      Erbol Umarbekov demanded 50,000 tenge from the ministry in court.
      Erbol Umarbekov left the shop with a bill for 800 rubles.
    `),
  )("%s", (report, expected) => {
    expect(told(report)).toEqual(expected);
  });
});
