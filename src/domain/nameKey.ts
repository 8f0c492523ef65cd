import { fold } from "./fold.ts";
import { remembering } from "./remembering.ts";

/** Spellings of one sound in the Latin renderings of Kazakh, Kyrgyz, Uzbek and Slavic names, in order. */
const SAME_SOUND: readonly (readonly [RegExp, string])[] = [
  [/['’ʼ`ʻ]/gu, ""],
  [/ə/gu, "a"],
  [/ı/gu, "i"],
  [/dzh|dj/gu, "j"],
  [/zh/gu, "j"],
  [/kh|x/gu, "h"],
  [/gh/gu, "g"],
  [/q/gu, "k"],
  [/w/gu, "v"],
  [/ou|oo/gu, "u"],
  [/(?:iy|yi|ii|yy|y)/gu, "i"],
  [/(.)\1/gu, "$1"],
];

/** One key for the spellings of one name: Zhakupbekov, Dzhakupbekov and Jakupbekov are the same. */
export const nameKey = remembering((word) =>
  SAME_SOUND.reduce((key, [pattern, replacement]) => key.replace(pattern, replacement), fold(word)),
);
