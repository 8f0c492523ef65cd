import interCyrillicExtended from "@fontsource-variable/inter/files/inter-cyrillic-ext-wght-normal.woff2?url";
import interCyrillic from "@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2?url";
import interLatinExtended from "@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url";
import interLatin from "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url";
import serifCyrillicExtended from "@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-ext-wght-normal.woff2?url";
import serifCyrillic from "@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2?url";
import serifLatinExtended from "@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?url";
import serifLatin from "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url";
import type { FontFile } from "../../figure/fonts.ts";

// Source of the ranges: the style sheets of both packages. What they share with Latin is left to Latin.
const LATIN =
  "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD";
const LATIN_EXTENDED =
  "U+0100-0130,U+0132-0151,U+0154-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20B3,U+20B5-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF";
const CYRILLIC = "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116";
const CYRILLIC_EXTENDED = "U+0460-048F,U+0492-04AF,U+04B2-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F";

function family(name: string, urls: readonly [string, string, string, string]): FontFile[] {
  const ranges = [LATIN, LATIN_EXTENDED, CYRILLIC, CYRILLIC_EXTENDED] as const;
  return urls.map((url, index) => ({ family: name, range: ranges[index] ?? LATIN, url }));
}

/** The font files of the page, for pictures that carry their fonts with them. */
export const fontFiles: readonly FontFile[] = [
  ...family("Inter Variable", [interLatin, interLatinExtended, interCyrillic, interCyrillicExtended]),
  ...family("Source Serif 4 Variable", [serifLatin, serifLatinExtended, serifCyrillic, serifCyrillicExtended]),
];
