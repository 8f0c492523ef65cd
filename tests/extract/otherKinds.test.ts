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
