import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clued, cluedChoice } from "../../../src/extract/clues/clued.ts";

/** Of the kinds that the lexicon has: choices, gaps, looks around, letters that are two letters to some. */
const PATTERNS = [
  /\b(?:(?:high |state )?treason|secrets?\b|(?:seiz|grab)\p{L}* (?:\p{L}+ ){0,3}power)/iu,
  /(?<!\p{L})(?:kzt|sum|som)s?(?!\p{L})/iu,
  /\bg[uü]len|\bre-?tak(?:e|ing)\b/u,
  /(?<=\b(?:is|was) )(?:one|taken)(?! (?:of|by))/iu,
  /^[^\p{L}]{0,4}Koran\b|group 24|the (?:\p{L}+ )?sack of/u,
];
const FRAGMENTS =
  "high state secret secrets treason Seiz grabbing power kzt sum som s gülen gulen re- taking is was one taken of by Koran KORAN group 24 the sack K ſ é ı 7 _ - ’ . a".split(
    " ",
  );
const text = fc.array(fc.constantFrom(" ", " ", ...FRAGMENTS), { maxLength: 12 }).map((parts) => parts.join(""));

function foundBy(matches: Iterable<RegExpExecArray>): [number, string][] {
  return [...matches].map(({ index, 0: found }) => [index, found]);
}

describe("a clued pattern", () => {
  it.each(PATTERNS)("finds what the pattern finds: %s", (pattern) => {
    const words = clued(pattern);
    fc.assert(
      fc.property(text, (one) => {
        const expected = foundBy(one.matchAll(new RegExp(pattern, `${pattern.flags}g`)));
        expect(foundBy(words.all(one))).toEqual(expected);
        expect(words.test(one)).toBe(expected.length > 0);
        expect(words.exec(one)?.index).toBe(expected[0]?.[0]);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    [PATTERNS[0], "state \u017fecrets"],
    [PATTERNS[1], "5 \u212azt"],
    [PATTERNS[2], "re-taking\u017f"],
    [PATTERNS[3], "was ta\u212aen"],
  ])("knows what passes for a letter: %s finds something in %j", (pattern, one) => {
    expect(pattern?.test(one)).toBe(true);
    expect(pattern && clued(pattern).test(one)).toBe(true);
  });

  it("is not misled by a text it was asked about before other patterns were made", () => {
    const first = clued(/\bfirst/u);
    expect(first.test("first and second")).toBe(true);
    expect(clued(/\bsecond/u).test("first and second")).toBe(true);
  });
});

describe("a choice of clued patterns", () => {
  const OPTIONS = [
    /\b(?:state )?secrets?/iu,
    /\bsecret power|\bstate\b/iu,
    /\b(?:high |state )?treason/iu,
    /\bof (?:\p{L}+ )?power/iu,
  ];

  it("finds what one pattern with these options finds", () => {
    const words = cluedChoice(OPTIONS);
    const whole = new RegExp(OPTIONS.map(({ source }) => source).join("|"), "giu");
    fc.assert(
      fc.property(text, (one) => {
        const expected = foundBy(one.matchAll(whole));
        expect(foundBy(words.all(one))).toEqual(expected);
        expect(words.test(one)).toBe(expected.length > 0);
        expect(words.exec(one)?.index).toBe(expected[0]?.[0]);
      }),
      { numRuns: 5000 },
    );
  });
});
