import { type SvgNode, svg } from "./SvgNode.ts";

/** A font file of the page: one family, and the code points it covers in the notation of CSS `unicode-range`. */
export interface FontFile {
  family: string;
  range: string;
  url: string;
}

/** A font file as it goes into a picture. */
export interface EmbeddedFont extends FontFile {
  /** `data:font/woff2;base64,…` */
  data: string;
}

function firstFamily(list: string): string {
  return (list.split(",")[0] ?? "").trim().replace(/^["']|["']$/g, "");
}

/** The text set in each font family, in no order; descendants inherit the family. */
export function textByFamily(node: SvgNode, inherited = "", found = new Map<string, string>()): Map<string, string> {
  const own = node.attributes["font-family"];
  const family = own === undefined ? inherited : firstFamily(String(own));
  for (const child of node.children) {
    if (typeof child === "string") found.set(family, (found.get(family) ?? "") + child);
    else if (child.tag !== "metadata" && child.tag !== "desc" && child.tag !== "title")
      textByFamily(child, family, found);
  }
  return found;
}

function coverage(range: string): (codePoint: number) => boolean {
  const spans = range.split(",").map((part) => {
    const [first = "", last = first] = part.trim().replace(/^U\+/i, "").split("-");
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });
  return (codePoint) => spans.some(([first, last]) => codePoint >= first && codePoint <= last);
}

/** The files the text of the picture needs, and no others: each weighs some fifty kilobytes. */
export function fontsFor<Font extends FontFile>(root: SvgNode, fonts: readonly Font[]): Font[] {
  const texts = textByFamily(root);
  return fonts.filter(({ family, range }) => {
    const covers = coverage(range);
    return Array.from(new Set(texts.get(family) ?? "")).some((character) => covers(character.codePointAt(0) ?? -1));
  });
}

/** The picture with the fonts inside it, so that it looks the same wherever it is opened. */
export function withFonts(root: SvgNode, fonts: readonly EmbeddedFont[]): SvgNode {
  if (fonts.length === 0) return root;
  const faces = fonts.map(
    ({ family, range, data }) =>
      `@font-face{font-family:"${family}";font-weight:100 900;src:url(${data}) format("woff2");unicode-range:${range}}`,
  );
  return { ...root, children: [svg("style", {}, faces.join("")), ...root.children] };
}
