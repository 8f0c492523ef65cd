import { type EmbeddedFont, type FontFile, fontsFor, withFonts } from "../../figure/fonts.ts";
import type { SvgNode } from "../../figure/SvgNode.ts";
import { base64 } from "./base64.ts";
import { fontFiles } from "./fontFiles.ts";

/** One download for each file while the page is open; a failed one is tried again. */
const loaded = new Map<string, Promise<string>>();

async function download(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}: ${url}`);
  return `data:font/woff2;base64,${base64(new Uint8Array(await response.arrayBuffer()))}`;
}

function dataOf(url: string): Promise<string> {
  const known = loaded.get(url);
  if (known) return known;
  const data = download(url);
  loaded.set(url, data);
  data.catch(() => loaded.delete(url));
  return data;
}

/** The picture with the font files its text needs. Rejects where one of them cannot be had. */
export async function embedFonts(root: SvgNode, files: readonly FontFile[] = fontFiles): Promise<SvgNode> {
  const embed = async (file: FontFile): Promise<EmbeddedFont> => ({ ...file, data: await dataOf(file.url) });
  return withFonts(root, await Promise.all(fontsFor(root, files).map(embed)));
}
