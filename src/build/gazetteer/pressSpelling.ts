import { foldLetters } from "./slug.ts";

type Replacement = readonly [RegExp, string];

const turkmenLetters: readonly Replacement[] = [
  [/ş/gu, "sh"],
  [/Ş/gu, "Sh"],
  [/ç/gu, "ch"],
  [/Ç/gu, "Ch"],
  [/ž/gu, "zh"],
  [/Ž/gu, "Zh"],
  [/ý/gu, "y"],
  [/Ý/gu, "Y"],
];

const azerbaijaniLetters: readonly Replacement[] = [
  [/ş/gu, "sh"],
  [/Ş/gu, "Sh"],
  [/ç/gu, "ch"],
  [/Ç/gu, "Ch"],
  [/ğ/gu, "gh"],
  [/x/gu, "kh"],
  [/X/gu, "Kh"],
];

/** The short u, and an e that is soft: Barysau, Mahiliou, Luninets. */
const belarusianLetters: readonly Replacement[] = [
  [/yow$/u, "iou"],
  [/(?<=[ao])w$/u, "u"],
  [/(?<=\p{L}\p{L})ye(?=[^\P{L}aeiouy])/gu, "e"],
];

/** Per country: how the English press writes what GeoNames writes in a scholarly romanisation. */
const replacements: Readonly<Record<string, readonly Replacement[]>> = {
  // Reports of Kazakhstan write K and G for Қ and Ғ: Karazhal, Taldykorgan.
  KZ: [
    [/gh/gu, "g"],
    [/Gh/gu, "G"],
    [/q/gu, "k"],
    [/Q/gu, "K"],
    [/['’ʻ‘]/gu, ""],
  ],
  // Ejectives and aspirates, which the English press leaves out: Poti, Stepanavan.
  AZ: azerbaijaniLetters,
  AM: [[/['’]/gu, ""]],
  GE: [[/['’]/gu, ""]],
  KG: [[/['’]/gu, ""]],
  TJ: [[/['’]/gu, ""]],
  TM: turkmenLetters,
  // `Shahri`, `Shaharchasi`, `Qishlog’i`, `Tumani`: town, small town, village, district.
  UZ: [
    [/ (?:Shahri|Shahar|Shaharchasi|Qishlog[’'‘]i|Tumani)$/u, ""],
    [/[’‘ʻ]/gu, "'"],
  ],
};

/** The soft and hard signs of Russian, Ukrainian and Belarusian, which the English press leaves out. */
const withoutSigns: ReadonlySet<string> = new Set(["RU", "UA", "BY"]);

/**
 * A name of GeoNames as the English press would spell it: no marks above or below letters in Central Asia, Armenia
 * and Georgia, no soft signs and `yo` for `ë` in the Slavic states. Elsewhere the name stays as it is. What a rule
 * cannot know is in `nameOverrides`.
 */
export function pressSpelling(name: string, country: string): string {
  if (withoutSigns.has(country)) {
    const plain = name
      .replace(/['’”]/gu, "")
      .replace(/[yi]?ë/gu, "yo")
      .replace(/Ë/gu, "Yo");
    return country === "BY"
      ? belarusianLetters.reduce((text, [pattern, by]) => text.replace(pattern, by), plain)
      : plain;
  }
  const rules = replacements[country];
  if (!rules) return name;
  // Compose first: GeoNames mixes composed and decomposed letters.
  return foldLetters(rules.reduce((text, [pattern, by]) => text.replace(pattern, by), name.normalize("NFC")));
}
