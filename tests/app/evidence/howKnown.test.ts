import { describe, expect, it } from "vitest";
import type { Fact } from "../../../src/app/evidence/factsOf.ts";
import { howKnown } from "../../../src/app/evidence/howKnown.ts";
import { english } from "../../../src/domain/words/english.ts";
import { inventedDataset, inventIncident } from "../../invented/dataset.ts";

const text = "An invented headline\nOn 3 March, as was told.\nArman was fined.";
const [article] = inventedDataset.articles.map((each) => ({ ...each, title: "An invented headline" }));
const outcome = { start: text.indexOf("Arman"), end: text.length, basis: "stated" as const, rule: "invented" };
const incident = inventIncident({ id: "x", evidence: { status: [outcome] } });

function known(basis: "stated" | "inherited" | "inferred", words: string, rule = "invented"): string {
  if (article === undefined) throw new Error("the invented dataset has no article");
  const start = text.indexOf(words);
  const source = { start, end: start + words.length, basis, rule, field: "date" as const, index: 0 };
  const part = { part: "date" as const, basis };
  const fact: Fact = { field: "date", value: "3 March", absent: "", bases: [part], sources: [source] };
  return howKnown(part, fact, { incident, article, text }, english);
}

describe("how a fact is known", () => {
  it("says from where it is carried over", () => {
    expect(known("inherited", "3 March")).toBe("carried over from the first paragraph");
    expect(known("inherited", "invented")).toBe("carried over from the headline");
    expect(known("inherited", "fined")).toBe("carried over from the same paragraph");
  });

  it("says why it is concluded where the rule has a reason, else from where", () => {
    expect(known("inferred", "3 March", "year of publication")).toBe(
      "taken from the year in which the article was published",
    );
    expect(known("inferred", "3 March", "January events, 2022; told as 3 years ago")).toBe(
      "dated by a known event that the article names",
    );
    expect(known("inferred", "3 March")).toBe("concluded from the first paragraph");
  });

  it("says what stated means, and what the others mean while the text is not there", () => {
    expect(known("stated", "fined")).toBe("said in the same sentence as the outcome");
    if (article === undefined) throw new Error("the invented dataset has no article");
    const part = { part: "date" as const, basis: "inherited" as const };
    const fact: Fact = { field: "date", value: "", absent: "", bases: [part], sources: [] };
    expect(howKnown(part, fact, { incident, article, text: null }, english)).toBe(
      "carried over from elsewhere in the article",
    );
  });

  it("claims no name in the sentence of the outcome that stands in another", () => {
    if (article === undefined) throw new Error("the invented dataset has no article");
    const told =
      "Arman Invented lives in Oral. He was fined.\nThe fine of Bota Invented, a teacher, was reduced. So it was.";
    const knownOf = (name: string, outcomeWords: string) => {
      const spanOf = (words: string) => ({ start: told.indexOf(words), end: told.indexOf(words) + words.length });
      const evidence = { basis: "stated" as const, rule: "invented" };
      const source = { ...spanOf(name), ...evidence, field: "person" as const, index: 0 };
      const part = { part: "person" as const, basis: "stated" as const };
      const fact: Fact = { field: "person", value: name, absent: "", bases: [part], sources: [source] };
      const of = inventIncident({ id: "x", evidence: { status: [{ ...spanOf(outcomeWords), ...evidence }] } });
      return howKnown(part, fact, { incident: of, article: { ...article, title: null }, text: told }, english);
    };
    expect(knownOf("Bota Invented", "was reduced")).toBe("said in the same sentence as the outcome");
    expect(knownOf("Arman Invented", "was fined")).toBe(
      "the sentence of the outcome is about this person; the name stands in the same paragraph",
    );
    expect(knownOf("Arman Invented", "was reduced")).toBe(
      "the sentence of the outcome is about this person; the name stands in the first paragraph",
    );
  });
});
