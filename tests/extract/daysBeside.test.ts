import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

/** The days of one person in an article, all people being invented. */
function daysOf(text: string): (string | undefined)[] {
  return told(text.replaceAll(" ¶ ", "\n\n"), "2031-06-01").map((line) => line.split(" | ")[2]);
}

describe("the day of an outcome told beside it", () => {
  it.each([
    ["Erbol Umarbekov was fined 20 MCI. The hearing, to which he was not invited, took place on 12 May.", "2031-05-12"],
    ["Erbol Umarbekov was fined 20 MCI by a court. The case was considered on 12 May.", "2031-05-12"],
    ["Police have detained blogger Erbol Umarbekov; this was on 12 May.", "2031-05-12"],
    ["By a ruling of 14 May, Erbol Umarbekov was fined 20 MCI.", "2031-05-14"],
    ["According to the ruling of 14 May, Erbol Umarbekov is to pay 20 MCI.", "2031-05-14"],
    ["Erbol Umarbekov, whose trial was on 14 May, must pay 20 MCI.", "2031-05-14"],
    ["Erbol Umarbekov, who stood trial on 14 May, was fined 20 MCI.", "2031-05-14"],
    ["The trial of Erbol Umarbekov lasted until 14 May, when the judge gave him six years.", "2031-05-14"],
    ["Yet on 7 May, in a session held in the prison, a court gave Erbol Umarbekov six years.", "2031-05-07"],
    ["Accordingly, on 7 May the court freed and deported Erbol Umarbekov.", "2031-05-07"],
    [
      "Erbol Umarbekov, detained on 8 May for a post (174, part 2), was on 18 May placed under house arrest.",
      "2031-05-18",
    ],
    [
      "A court has on Wednesday been asked for mercy. Erbol Umarbekov has, on Friday, been jailed for six years.",
      "2031-05-30",
    ],
    ["Blogger Erbol Umarbekov was detained in mid-May.", "2031-05"],
    ["At the beginning of May, blogger Erbol Umarbekov was detained.", "2031-05"],
    ["Erbol Umarbekov was detained on the fourteenth of last month.", "2031-05-14"],
    ["Erbol Umarbekov was detained earlier this year.", "2031"],
    ["Erbol Umarbekov was given ten days. In addition, he lost his phone. The court ruled so on 20 May.", "2031-05-20"],
    ["Erbol Umarbekov came on 5 May. He got ten days for disobedience, at the same court that evening.", "2031-05-05"],
    ["Erbol Umarbekov, a court ruled on Tuesday, 20 May, must spend five years in prison.", "2031-05-20"],
    ["Police broke up a picket on 20 May. Within hours, Erbol Umarbekov had been given ten days.", "2031-05-20"],
    ["Erbol Umarbekov left early on 19 May and on 22 May was detained.", "2031-05-22"],
    ["The court, which on 20 May gave Erbol Umarbekov six years, is in Osh.", "2031-05-20"],
    ["A court gave Erbol Umarbekov six years. The ruling was made shortly before midnight on Thursday.", "2031-05-29"],
    ["On 20 May a judge jailed Erbol Umarbekov, while the rest had to go home.", "2031-05-20"],
    ["Last November Erbol Umarbekov was jailed for six years.", "2030-11"],
    ["OSH, May 30 (Wire) – A court has sentenced activist Erbol Umarbekov to six years in prison.", "2031-05-30"],
    ["How spring went ¶ APRIL. In Osh the sun shone. ¶ MAY. In Osh, police detained Erbol Umarbekov.", "2031-05"],
  ])("is read from %s", (text, day) => {
    expect(daysOf(text)).toEqual([day]);
  });

  it("is counted from the earlier event that its own sentence tells", () => {
    const text =
      "A court considered a motion on 20 May. Two men had been taken away on 18 May with Erbol Umarbekov, who was let go that night.";
    expect(daysOf(text)).toEqual(["2031-05-18", "2031-05-18"]);
  });

  it.each([
    "The trial of Erbol Umarbekov began on 12 March. He was sentenced to three years in prison.",
    "Erbol Umarbekov, arrested on 12 March 2028, is free again.",
    "Erbol Umarbekov was fined. On 12 May his lawyer appealed.",
  ])("is not read from %s", (text) => {
    expect(daysOf(text)).toEqual(["-"]);
  });

  it("is that of the ruling for a row of paragraphs", () => {
    const text =
      "The verdict came on 14 May. ¶ Erbol Umarbekov got six years. ¶ Timur Ospanov got three years of probation.";
    expect(daysOf(text)).toEqual(["2031-05-14", "2031-05-14"]);
  });

  it("is the one pointed to, whatever was ruled before", () => {
    const text =
      "Timur Ospanov was jailed for a year on 11 April. ¶ Erbol Umarbekov was jailed for five years. ¶ That was on 3 May.";
    expect(daysOf(text)).toEqual(["2031-04-11", "2031-05-03"]);
  });

  it("is that of the line, with its town, in a chronicle of few days", () => {
    const text =
      "Chronicle ¶ 28 Apr. Naryn. Timur Ospanov got 15 days of administrative arrest. ¶ 30 May. Osh. Erbol Umarbekov was detained at home.";
    expect(daysOf(text)).toEqual(["2031-04-28", "2031-05-30"]);
  });
});
