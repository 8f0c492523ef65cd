import { describe, expect, it } from "vitest";
import { lawOf } from "../../src/extract/lexicon/laws/lawOf.ts";
import { readLaw } from "../../src/extract/lexicon/laws/readLaw.ts";
import { seen } from "./seen.ts";

function laws(text: string) {
  return seen(text, "law").map(([words, value]) => {
    const { article, part, code } = value as { article: string; part: string | null; code: string | null };
    return [words, article, part, code];
  });
}

describe("articles of law, as reports write them", () => {
  it.each([
    ["under Article 488(6)", [["Article 488(6)", "488(6)", null, null]]],
    ["under Article 488 (part 6)", [["Article 488 (part 6)", "488", "6", null]]],
    ["under part 2 of Article 174 of the Criminal Code", [["part 2 of Article 174", "174", "2", "criminal"]]],
    ["under point 2 of part 3 of Article 19", [["point 2 of part 3 of Article 19", "19", "3.2", null]]],
    ["under the Criminal Code's Article 405", [["Article 405", "405", null, "criminal"]]],
    ["under Administrative Code Article 490, Part 7", [["Article 490, Part 7", "490", "7", "administrative"]]],
    ["under § 130", [["§ 130", "130", null, null]]],
    ["under the 158th article", [["158th article", "158", null, null]]],
    ["under article 307³ of the Criminal Code", [["article 307³", "307-3", null, "criminal"]]],
    ["under article 19.11 of the CoAO", [["article 19.11", "19.11", null, "administrative"]]],
    ["under part 6 of article 488 of CoAO of RK", [["part 6 of article 488", "488", "6", "administrative"]]],
    ["(19.3 CAO)", [["19.3", "19.3", null, "administrative"]]],
    ["under 207.3 of the Criminal Code", [["207.3", "207.3", null, "criminal"]]],
    ["under 405 and then left", [["405", "405", null, null]]],
    ["resistance (19.3 CAO)", [["19.3", "19.3", null, "administrative"]]],
    ["the case: “fakes about the army”, 207.3.", [["207.3", "207.3", null, null]]],
    ["a fine (20.3.3, November)", [["20.3.3", "20.3.3", null, null]]],
    ["before. Only 342", [["342", "342", null, null]]],
    ["for the storm (272, part 2)", [["272, part 2", "272", "2", null]]],
    ["the usual one: 20.3.3 of the Code of Administrative Offences", [["20.3.3", "20.3.3", null, "administrative"]]],
    ["as 405 part 1 CC", [["405 part 1", "405", "1", "criminal"]]],
    ["for a curtain, 24.23", [["24.23", "24.23", null, null]]],
    ["Article: 488", [["Article: 488", "488", null, null]]],
    ["The article under which all three went is 488, violation", [["488", "488", null, null]]],
    [
      "under Articles 187 and 307 of the Criminal Code",
      [
        ["Articles 187", "187", null, "criminal"],
        ["307", "307", null, "criminal"],
      ],
    ],
    [
      "under Articles 378.2 (insulting an official) and 274.2 (false information) of the Criminal Code",
      [
        ["Articles 378.2", "378.2", null, "criminal"],
        ["274.2", "274.2", null, "criminal"],
      ],
    ],
  ])("%s", (text, expected) => {
    expect(laws(`He was tried ${text}.`)).toEqual(expected);
  });

  it("are not numbers of other things", () => {
    for (const text of [
      "He wrote 3 articles.",
      "He left under 18 years of age.",
      "He earns under 100 dollars.",
      "He sat in part 2 of the hall.",
      "He ran 100 metres, part 2 of the race.",
      "He left at noon, 21.07.",
    ])
      expect(laws(text)).toEqual([]);
  });
});

describe("the codes of ten countries", () => {
  const written = (article: string, code: "criminal" | "administrative" | null = null) => ({
    article,
    part: null,
    code,
  });

  it.each([
    ["KZ", "174", "incitement-discord"],
    ["KZ", "488", "peaceful-assembly"],
    ["KG", "327", "state-security"],
    ["UZ", "244-2", "banned-organisation"],
    ["TJ", "307-3", "banned-organisation"],
    ["BY", "361-2", "extremism-financing"],
    ["BY", "19.11", "other"],
    ["RU", "280.3", "military-discrediting"],
    ["RU", "20.3.1", "incitement-discord"],
    ["AZ", "535", "police-disobedience"],
    ["GE", "173", "police-disobedience"],
    ["AM", "297", "hooliganism"],
    ["RU", "280", "incitement-discord"],
    ["BY", "24.15", "other"],
    ["KZ", "419", "other"],
    ["UZ", "202-1", "banned-organisation"],
  ])("%s %s", (country, article, category) => {
    expect(lawOf(country, null, article)?.category).toBe(category);
  });

  it("need no country where no other has the number", () => {
    expect(lawOf(null, null, "20.3.3")?.code).toBe("RU-CAO");
    expect(lawOf(null, null, "361-4")?.code).toBe("BY-CC");
    expect(lawOf(null, null, "405")).toBeNull();
  });

  it("tell part from article as their country writes them", () => {
    expect(readLaw(written("378.2"), "KZ", null)).toMatchObject({ article: "378", part: "2" });
    expect(readLaw(written("206.3.2", "criminal"), "AZ", null)).toMatchObject({ article: "206", part: "3.2" });
    expect(readLaw(written("307(3)"), "TJ", null)).toMatchObject({ article: "307-3", part: null });
    expect(readLaw(written("158(3)"), "UZ", null)).toMatchObject({ article: "158", part: "3" });
    expect(readLaw(written("207.3"), "RU", null)).toMatchObject({ article: "207.3", part: null });
    expect(readLaw(written("282.9"), "RU", null).known).toBeNull();
  });

  it("are those in force in the year of the article", () => {
    expect(lawOf("KZ", "administrative", "373", 2012)?.code).toBe("KZ-CAO-2001");
    expect(lawOf("KZ", "administrative", "373", 2023)).toBeNull();
    expect(lawOf("KG", "criminal", "313", 2020)?.category).toBe("incitement-discord");
    expect(lawOf("TM", "criminal", "219", null)).toBeNull();
  });

  it("know the longest term only where it is sure", () => {
    expect(lawOf("BY", "criminal", "130")?.longest).toEqual({ years: 12 });
    expect(lawOf("KZ", "criminal", "130")?.longest).toBeUndefined();
  });
});
