import type { Status } from "../domain/vocabulary.ts";

export const THEMES = ["light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** What is printed without colour has a palette of its own. */
export const PAPER_THEMES = [...THEMES, "grey"] as const;
export type PaperTheme = (typeof PAPER_THEMES)[number];

/**
 * Every colour of page and paper. Status colours differ in lightness as well as in hue, for readers and printers
 * without colour; none is the accent, which means no status.
 */
export interface Palette {
  paper: string;
  raised: string;
  ink: string;
  muted: string;
  faint: string;
  rule: string;
  accent: string;
  /** Text on the accent. */
  onAccent: string;
  accentSoft: string;
  land: string;
  landOther: string;
  water: string;
  border: string;
  unitBorder: string;
  grey: string;
  mark: string;
  statuses: Record<Status, string>;
}

const coloured: Record<Theme, Palette> = {
  light: {
    paper: "#fbfaf7",
    raised: "#ffffff",
    ink: "#1b1c1e",
    muted: "#5a5d63",
    faint: "#686b71",
    rule: "#dedbd3",
    accent: "#a3281e",
    onAccent: "#ffffff",
    accentSoft: "#f6e3df",
    land: "#efece4",
    landOther: "#f6f4ee",
    water: "#dfe7ec",
    border: "#a9a598",
    unitBorder: "#c6c1b3",
    grey: "#8f8d87",
    mark: "#fbe7a1",
    statuses: {
      detained: "#e3a857",
      "pretrial-detention": "#c9772f",
      "administrative-arrest": "#765d00",
      fined: "#7f9bb3",
      imprisoned: "#5c1226",
      "restricted-freedom": "#3f6f91",
      "house-arrest": "#8f6fa8",
      released: "#7fb39a",
      acquitted: "#2f7f62",
      "under-investigation": "#d8c49a",
      warned: "#b9c7d3",
      "forced-psychiatric": "#4d3a6b",
      other: "#a58866",
    },
  },
  dark: {
    paper: "#14161a",
    raised: "#1c1f24",
    ink: "#eceae4",
    muted: "#a9acb2",
    faint: "#92959c",
    rule: "#33373e",
    accent: "#ff8a73",
    onAccent: "#1a0d0a",
    accentSoft: "#3a2420",
    land: "#23272d",
    landOther: "#1b1e23",
    water: "#16222c",
    border: "#5d636c",
    unitBorder: "#454b54",
    grey: "#6d7077",
    mark: "#5a4a12",
    statuses: {
      detained: "#f2c67f",
      "pretrial-detention": "#e09a4f",
      "administrative-arrest": "#ead94a",
      fined: "#8fb0cb",
      imprisoned: "#d9486b",
      "restricted-freedom": "#5f9cc4",
      "house-arrest": "#b596d1",
      released: "#8fcbb0",
      acquitted: "#4bb08a",
      "under-investigation": "#b8a67f",
      warned: "#c6d2dd",
      "forced-psychiatric": "#8e75b8",
      other: "#ab8f77",
    },
  },
};

/** Relative luminance of `#rrggbb`, between 0 and 1. Source: WCAG 2.2, "relative luminance". */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The grey that is as light as the colour. */
function greyOf(colour: string): string {
  const light = luminance(colour);
  const share = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
  const part = Math.round(share * 255)
    .toString(16)
    .padStart(2, "0");
  return `#${part}${part}${part}`;
}

function inGrey({ statuses, ...colours }: Palette): Palette {
  const grey = <Name extends string>(named: Record<Name, string>) =>
    Object.fromEntries(Object.entries<string>(named).map(([name, colour]) => [name, greyOf(colour)])) as typeof named;
  return { ...grey(colours), paper: "#ffffff", statuses: grey(statuses) };
}

export const palettes: Record<PaperTheme, Palette> = { ...coloured, grey: inGrey(coloured.light) };
