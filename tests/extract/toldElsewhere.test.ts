import { describe, expect, it } from "vitest";
import { incidentsOf } from "./told.ts";

/** All people here are invented. The day and the town of Erbol Umarbekov, told in another sentence than his outcome. */
function told(text: string, published: string | null = "2031-06-06") {
  const found = incidentsOf(text, published).find(({ person }) => person?.name === "Erbol Umarbekov");
  return { date: found?.date ?? null, placeId: found?.placeId ?? null };
}

describe("the day of an outcome is told", () => {
  it.each([
    [
      "by what the court did before",
      "Erbol Umarbekov was brought to the Taraz court on 2 May. Judge Sadykova gave him ten days of arrest.",
      "2031-05-02",
    ],
    [
      "by a day counted from the one before",
      "Police detained Erbol Umarbekov on 1 June. He was brought before a judge the following day. She gave him ten days of arrest.",
      "2031-06-02",
    ],
    [
      "by the last of the days of a trial",
      "A court jailed Erbol Umarbekov for five years. The trial opened on 11 April and ended on 30 April.",
      "2031-04-30",
    ],
    [
      "by the day a session was put off to",
      "Erbol Umarbekov was fined 70 MCI. The session was scheduled for 30 May but was held only on 2 June.",
      "2031-06-02",
    ],
    ["by words that point back", "Erbol Umarbekov was detained in Semey. That was on 21 May.", "2031-05-21"],
    ["of what happened", "Lawyer Erbol Umarbekov was detained. It happened on 4 June, a colleague said.", "2031-06-04"],
    [
      "in the lead, behind its first sentence",
      "Two men left custody. A court in Taraz took the decision on 2 June.\n\nThey were greeted by friends.\n\nErbol Umarbekov was placed under house arrest.",
      "2031-06-02",
    ],
    [
      "by the hours it took",
      "Police took Erbol Umarbekov to the station on 2 June. He was released after three hours.",
      "2031-06-02",
    ],
    [
      "by the record behind it",
      "Erbol Umarbekov got the full 15 days for disobeying the police; Medeu District Court, 3 June.",
      "2031-06-03",
    ],
    [
      "as the day of a decision, by its translator",
      "By the decision of the commission from 25 April Erbol Umarbekov was fined 800 manats.",
      "2031-04-25",
    ],
    [
      "by the day a state began",
      "The ambulance came on 10 April. Since then Erbol Umarbekov has been in a psychiatric hospital.",
      "2031-04-10",
    ],
    [
      "between commas before a second verb",
      "It was 12 March. Erbol Umarbekov was taken to the police station and, two days later, placed in pre-trial detention.",
      "2031-03-14",
    ],
    [
      "before what a court found",
      "Officers came on 19 August. The next morning a judge found that Erbol Umarbekov had disobeyed and jailed him for three days.",
      "2030-08-20",
    ],
    [
      "in the passage behind, of what became known later",
      "It became known that Erbol Umarbekov had been jailed for nine years. A court in Taraz tried him on 30 May.",
      "2031-05-30",
    ],
    [
      "by the scene outside the court",
      "A court fined Timur Ospanov 50 MCI on 3 June.\n\nOutside the courthouse, police detained Erbol Umarbekov.",
      "2031-06-03",
    ],
    [
      "by a court that ruled so",
      "Erbol Umarbekov received three years in a colony. The Taraz City Court ruled so on 3 June.",
      "2031-06-03",
    ],
    [
      "by a record without a verb",
      "Erbol Umarbekov received three years in prison. District court, judge Sadykova, 3 June.",
      "2031-06-03",
    ],
    [
      "by a verdict on people not named, at the end of the paragraph above",
      "People speak of little else in the whole of the town.\n\nThere was no plan. On 3 June the Taraz city court convicted two of the four.\n\nThe heaviest penalty, seven years in prison, fell on Erbol Umarbekov.",
      "2031-06-03",
    ],
    [
      "as days counted in words",
      "Police came on 6 May. Sixteen days afterwards a court fined Erbol Umarbekov 20 MCI.",
      "2031-05-22",
    ],
    [
      "behind “in that city”",
      "On 2 June, the criminal court in that city gave Erbol Umarbekov three years.",
      "2031-06-02",
    ],
    [
      "behind the verb that goes with it",
      "On 1 June police searched a flat. Erbol Umarbekov was allowed to go home that night.",
      "2031-06-01",
    ],
    [
      "by the detention told right before",
      "Police took Erbol Umarbekov to the station on 2 June. He was questioned and released without charge.",
      "2031-06-02",
    ],
    [
      "under the day of a report",
      "Reports\n\n4 June 2031\n\nOn 2 June 2031 the Taraz City Court heard the case. The court fined Erbol Umarbekov 50 MCI.",
      "2031-06-02",
    ],
    [
      "before a penalty whose own day stands in brackets",
      "On 14 May the court changed the fine of Erbol Umarbekov (verdict of the Taraz City Court, 16 December) to three years in prison.",
      "2031-05-14",
    ],
    [
      "within another matter",
      "A court fined Timur Ospanov 50 MCI on 3 June. Separately, on 4 June, police detained Erbol Umarbekov at a market and released him without charge.",
      "2031-06-04",
    ],
  ])("%s", (_, text, date) => {
    expect(told(text).date).toBe(date);
  });

  it.each([
    [
      "by the day of a dateline",
      "TARAZ, Kazakhstan, June 3 (Agency) - Police have detained the blogger Erbol Umarbekov.",
    ],
    [
      "by the month of somebody else's case",
      "People of the country speak about little else than courts.\n\nIn May a court in Taraz jailed Timur Ospanov for five years.\n\nErbol Umarbekov was jailed for three years.",
    ],
    ["by the day an act was told of", "Erbol Umarbekov posted a video. That was on 5 May. He was fined 50 MCI."],
  ])("but not %s", (_, text) => {
    expect(told(text).date).toBeNull();
  });

  it("in the year of the month its title ends with", () => {
    const text =
      "APPEALS AND CASSATIONS, MARCH 2025\n\nOn 5 March a court freed Erbol Umarbekov, who was tried on 18 May 2023.";
    expect(told(text, null).date).toBe("2025-03-05");
  });

  it("from the day of the dateline, where the page is younger", () => {
    expect(told("TARAZ, June 3 (Agency) — Erbol Umarbekov was fined 50 MCI yesterday.").date).toBe("2031-06-02");
  });

  it('goes on from what "had" been right before a step of the story', () => {
    const text =
      "Erbol Umarbekov gave no fingerprints after officers had broken off a service on 2 May. The next morning a judge found that he had disobeyed and jailed him for three days.";
    expect(told(text).date).toBe("2031-05-03");
  });

  it("not by what had been before the story", () => {
    const text =
      "On 5 May the Supreme Court cut the term of Timur Ospanov. He had been detained on 4 July 2029. That day Erbol Umarbekov was acquitted.";
    expect(told(text).date).toBe("2031-05-05");
  });
});

describe("the town of an outcome is told", () => {
  it.each([
    [
      "by the court for its matters",
      "Erbol Umarbekov was fined 50 MCI by the court for administrative offences of Taraz.",
      "taraz",
    ],
    ["by its courtroom", "Erbol Umarbekov heard his sentence in a Taraz courtroom: he got seven years.", "taraz"],
    ["by the court of city and district", "The Lida City and District Court fined Erbol Umarbekov. Belarus.", "lida"],
    ["by a square", "He sang on the main square of Taraz. The court fined Erbol Umarbekov 50 MCI.", "taraz"],
    ["by his native town", "Erbol Umarbekov was detained in his native Kyzylorda.", "kyzylorda"],
    ["by a part of it", "He prayed in a mosque of Shymkent's Karatau District. Erbol Umarbekov was fined.", "shymkent"],
    [
      "by who speaks of the hearing",
      "The hearing took place in Kokshetau, his lawyer said. Erbol Umarbekov got ten days of arrest.",
      "kokshetau",
    ],
    ["by the resident", "Taraz resident Erbol Umarbekov was given five days of arrest.", "taraz"],
    ["by the residents", "Three residents of Taraz were tried. Erbol Umarbekov was jailed for ten days.", "taraz"],
    [
      "by somebody whom the unnamed court tries",
      "Erbol Umarbekov, a pensioner from Taraz, denied it. The regional court jailed him for two years.",
      "taraz",
    ],
    [
      "by the court in that city",
      "The driver from Taraz sang. A court in that city fined Erbol Umarbekov 50 MCI.",
      "taraz",
    ],
    [
      "at the end of who he is",
      "There is Erbol Umarbekov, mechanic, Petropavl. The city court there gave him five years.",
      "petropavl",
    ],
    ["before when it was", "Kostanay, the same week: Erbol Umarbekov was jailed for 20 days.", "kostanay"],
    ["by “there”", "Erbol Umarbekov, who has lived in Taraz for a decade, was detained there on 2 June.", "taraz"],
    [
      "by a title with other towns below",
      "Taraz: a rally against a law\n\n12:00\nErbol Umarbekov was detained.",
      "taraz",
    ],
    [
      "by the court there",
      "Erbol Umarbekov is a teacher from Taraz. A court there sentenced him to three years in prison.",
      "taraz",
    ],
    [
      "by the court that let out of a prison elsewhere",
      "Erbol Umarbekov was released early from the colony in Zarechny, near Almaty. The Taraz City Court had granted the petition of his lawyer.",
      "taraz",
    ],
    [
      "by where the highest court sits",
      "The Supreme Court in Tashkent cut the term of Erbol Umarbekov to five years.",
      "tashkent",
    ],
    ["by the home", "Erbol Umarbekov was detained outside his Baku home.", "baku"],
    ["between dashes", "Erbol Umarbekov, Semey — ten days of administrative arrest.", "semey"],
    [
      "by the same outcome told again",
      "Erbol Umarbekov is behind bars again. Released in March from a colony in Aktau, he was detained in Taraz on 3 June.",
      "taraz",
    ],
  ])("%s", (_, text, placeId) => {
    expect(told(text).placeId).toBe(placeId);
  });

  it.each([
    [
      "in the post below",
      "12:00\nPeople gather.\n\n12:20\nIn Taraz, police detained Timur Ospanov.\n\n12:40\nErbol Umarbekov was detained.\n\n13:00\nIn Oral, police detained Saniya Kasymova.",
    ],
    ["as a government", "Erbol Umarbekov was detained on 2 June at Tashkent's request."],
    ["as the end of a road", "Erbol Umarbekov was detained on the highway to Aktau."],
  ])("but not %s", (_, text) => {
    expect(told(text).placeId).toBeNull();
  });
});
