import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { tables } from "./tables.ts";

/** All people here are invented. */
function victims(text: string): (string | number | null)[] {
  const { incidents } = extract({ id: "invented", text, metadata: { published: "2031-06-06" } }, tables);
  return incidents.filter(({ background }) => !background).map(({ person, count }) => person?.name ?? count);
}

describe("people who act, speak or write are no victims", () => {
  it.each([
    "Judge Saniya Kasymova sentenced Erbol Umarbekov to five years in prison.",
    "Erbol Umarbekov was sentenced to five years in prison by Judge Saniya Kasymova.",
    "Erbol Umarbekov was jailed for 15 days, his lawyer Saniya Kasymova said.",
    "Erbol Umarbekov was jailed for 15 days, according to his lawyer, Saniya Kasymova.",
    "Police spokesman Timur Iskakov confirmed that Erbol Umarbekov was detained on Friday.",
    "Prosecutor Saniya Kasymova had asked for seven years. Erbol Umarbekov was sentenced to five years in prison.",
    "Erbol Umarbekov was detained on Friday. “He is innocent,” said his wife, Saniya Umarbekova.",
    "Erbol Umarbekov was detained on Friday, Saniya Kasymova of the Invented Watch told reporters.",
    "Interviewed by Saniya Kasymova.\n\nErbol Umarbekov was detained on Friday.",
    "Erbol Umarbekov was detained on Friday.\n\nOn behalf of the initiative:\nSaniya Kasymova (Oslo), Timur Iskakov (Warsaw)",
    "3 March, Taraz, Erbol Umarbekov, Article 488 part 6, 10 days, Judge Saniya Kasymova",
  ])("%s", (text) => {
    expect(victims(text)).toEqual(["Erbol Umarbekov"]);
  });

  it.each([
    ["Lawyer Saniya Kasymova was detained on Friday.", "Saniya Kasymova"],
    ["Police detained former judge Timur Iskakov on Friday.", "Timur Iskakov"],
    ["The court fined Senator Timur Iskakov 50 MCI.", "Timur Iskakov"],
    ["A court in Taraz jailed journalist Saniya Kasymova, the author of the report, for 15 days.", "Saniya Kasymova"],
    ["His wife, Saniya Umarbekova, was detained on Friday.", "Saniya Umarbekova"],
  ])("unless it befalls themselves: %s", (text, name) => {
    expect(victims(text)).toEqual([name]);
  });
});

describe("what is told in a play, a film or a book", () => {
  const review = `Theatre

The bus that would not turn

“Nobody's Stop”, at the Invented Stage, Taraz. Dir. Saniya Kasymova. 90 min, 16+

Erbol (played by Timur Iskakov) is detained in the first scene. In the second act he is sentenced to nine years in prison, and the audience laughs. At the premiere on Friday Erbol Sadyk was acquitted. Next performances: 3 and 4 June.`;

  it("is no incident", () => {
    expect(victims(review)).toEqual([]);
  });

  it.each([
    "In the novel, a teacher named Erbol Umarbekov is arrested and jailed for ten years.",
    "The film tells the story of Erbol Umarbekov, who was sentenced to ten years in prison.",
    "In her new play Erbol Umarbekov was detained by the police.",
  ])("is no incident: %s", (text) => {
    expect(victims(text)).toEqual([]);
  });

  it.each([
    "Theatre director Erbol Umarbekov was detained after the premiere of his play.",
    "The actor Erbol Umarbekov was fined 50 MCI for a line he had spoken on stage in front of an audience.",
    "Police came to the screening and detained Erbol Umarbekov, who had directed the film.",
  ])("is one where it befalls those who make it: %s", (text) => {
    expect(victims(text)).toEqual(["Erbol Umarbekov"]);
  });
});

describe("those who wrote an article", () => {
  it("are named beneath its title, and bear nothing of it", () => {
    const text =
      "UZBEKISTAN: Five years for a sermon, fines cut on appeal\n\n9 December 2024 - Erbol Umarbekov and Saniya Kasymova, Altar & State\n\nA court in Tashkent sentenced Timur Iskakov to five years in prison.\n";
    expect(victims(text)).toEqual(["Timur Iskakov"]);
  });
});

describe("articles without any incident", () => {
  it.each([
    "The bill would let police fine reporters. Erbol Umarbekov, who wrote it, says that nobody will be arrested.",
    "Lawyer Saniya Kasymova said that anyone who comes to the square could be jailed for 15 days.",
    "Erbol Umarbekov, director of the Invented Fund, called on the government to free all prisoners.",
    "The Invented Prize went to Erbol Umarbekov for his book about the prisons of Taraz.",
    "The court found no proof, said expert Erbol Umarbekov. If convicted, people face five years in prison.",
  ])("%s", (text) => {
    expect(victims(text)).toEqual([]);
  });
});
