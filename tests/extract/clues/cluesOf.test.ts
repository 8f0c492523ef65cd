import { describe, expect, it } from "vitest";
import { cluesOf } from "../../../src/extract/clues/cluesOf.ts";

describe("the clues of a pattern", () => {
  it.each<[RegExp, string[]]>([
    [/\btreason/iu, ["treason"]],
    [/\bcoup\b/iu, ["coup "]],
    [/\bstate betrayal/iu, ["betrayal"]],
    [/\borgani[sz]e/iu, ["organise", "organize"]],
    [/\b(?:high )?(?:treason|spying)/u, ["treason", "spying"]],
    [/\b(?:seiz|grab)\p{L}* (?:\p{L}+ ){0,3}power/iu, ["power"]],
    [/(?<![\p{L}\d])(?:tenge|KZT)(?!\p{L})/iu, ["tenge", "kzt"]],
    [/\bg[uü]len/iu, ["gulen", "len"]],
    [/(?<=\bwas )released/u, ["released"]],
    [/^\s*\d{1,2}may\b/u, ["may "]],
  ])("of %s are %j", (pattern, clues) => {
    expect(cluesOf(pattern)).toEqual(clues);
  });

  it.each([
    /\p{L}+ed\b/u,
    /[“”]/u,
    /(?<!\p{L})(?:tenge|₸)/u,
    /\b(?:coup|\p{Lu}\p{L}+)\b/u,
    /(?:rally)?/u,
    /(?!rally)\p{L}/u,
  ])("of %s cannot be told", (pattern) => {
    expect(cluesOf(pattern)).toBeNull();
  });
});
