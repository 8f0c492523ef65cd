import { describe, expect, it } from "vitest";
import { incidentsOf } from "./told.ts";

function victims(text: string): (string | number | null)[] {
  return incidentsOf(text).map(({ person, count }) => person?.name ?? count);
}

describe("articles of another kind than news of detentions", () => {
  it("a film review", () => {
    const text = `“Ward Nine” is a film to see twice

Director Anton Umarbekov's new drama, shown at the Riga festival, tells the story of Timur Iskakov, a teacher. Iskakov (Erbol Sadyk) is detained in the first minute of the film and sentenced to nine years.

Umarbekov has said that the script was not easy to write. Sadyk won the prize for best actor.`;
    expect(victims(text)).toEqual([]);
  });

  it("a book review", () => {
    const text = `Book review: A Cell with a View

In her second novel Saniya Kasymova returns to Taraz. Her hero, the journalist Erbol, is jailed for fifteen days in chapter two. His editor Zarina Sadyk is sentenced to five years in prison.

A Cell with a View, by Saniya Kasymova. 312 pages.`;
    expect(victims(text)).toEqual([]);
  });

  it("a report on sport", () => {
    const text =
      "Striker Timur Iskakov was fined 2,000 euros by the disciplinary committee after the derby in Taraz. Captain Erbol Sadyk was released by the club at the end of the season.";
    expect(victims(text)).toEqual([]);
  });

  it("a player who is tried is told of in news", () => {
    const text =
      "The striker Timur Iskakov was sentenced to two years in prison on Friday. The coach and the referee of the last match of the season came to the court in Taraz.";
    expect(victims(text)).toEqual(["Timur Iskakov"]);
  });
});

describe("a rumour that is taken back", () => {
  it("is no incident", () => {
    const text =
      "Messages spread on Telegram on 4 September 2025 claimed that the singer Saniya Kasymova had been arrested in Astana and sentenced to two years. The Interior Ministry denied it.";
    expect(victims(text)).toEqual([]);
  });

  it("is one as long as nobody takes it back", () => {
    const text = "Erbol Umarbekov was detained in Taraz on Friday. A post that spread in the evening said why.";
    expect(victims(text)).toEqual(["Erbol Umarbekov"]);
  });
});

describe("what is told, and did not happen", () => {
  it.each([
    'Three conditional terrorists were neutralised, two were arrested. It was part of the anti-terrorist exercise "Steppe".',
    "The shots heard in Taraz were part of a counter-terrorism drill. According to the scenario, five criminals seized a bus. Three were detained.",
    "A voice message has been going round in WhatsApp that Erbol Umarbekov was arrested and put away for 12 years. The police refutes this: no case has been opened.",
    "It is being passed around in chats that Erbol Umarbekov was jailed for 15 days. This does not correspond to reality, the police said.",
    "Rumours are doing the rounds that Erbol Umarbekov was detained in Taraz. He wasn't detained, his wife says.",
    "Fake: Erbol Umarbekov was sentenced to ten years.",
    'The captain of FC "Taraz" Erbol Umarbekov was punished: five matches of disqualification and 200,000 tenge of fine for insulting the referee.',
    'The thriller "Night": a young investigator (A. Umarbekov) is sentenced for a murder and runs.',
    "AT THE CINEMA\n\nA teacher, Erbol Umarbekov, is jailed for ten years and breaks out.",
  ])("%s", (text) => expect(victims(text)).toEqual([]));

  it.each([
    "A counter-terrorism drill was held in Taraz. Erbol Umarbekov, who filmed it, was detained.",
    "Rumours that the police would come did the rounds on Friday. Erbol Umarbekov was detained in Taraz in the evening.",
    "The goalkeeper Erbol Umarbekov was fined 20 MCI by a court in Taraz for a post about the referee of a match.",
    'Erbol Umarbekov was jailed for 15 days for the drama "Night".',
    "AT THE CINEMA\n\nA film was shown.\n\nIN COURT\n\nErbol Umarbekov was jailed for 15 days.",
  ])("unlike %s", (text) => expect(victims(text)).toEqual(["Erbol Umarbekov"]));
});
