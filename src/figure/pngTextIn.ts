import type { Refused } from "../domain/refusal.ts";
import { CHUNK_FRAME, crc32, isPng, KEYWORD, SIGNATURE } from "./pngText.ts";

/** Behind the keyword and its end: whether the text is compressed, and how. */
const FLAGS = 2;

interface Chunk {
  type: string;
  data: Uint8Array;
}

class DamagedPng extends Error {}

/** The chunks in their order. Throws a DamagedPng where one is cut short or does not keep its check sum. */
function* chunksOf(png: Uint8Array): Generator<Chunk> {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  for (let at = SIGNATURE.length; at < png.length; ) {
    if (at + CHUNK_FRAME > png.length) throw new DamagedPng("EOF");
    const length = view.getUint32(at);
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    const end = at + CHUNK_FRAME + length;
    if (end > png.length) throw new DamagedPng(`EOF ${type}`);
    if (crc32(png.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) throw new DamagedPng(`CRC ${type}`);
    yield { type, data: png.subarray(at + 8, end - 4) };
    if (type === "IEND") return;
    at = end;
  }
  throw new DamagedPng("EOF");
}

function startsWithKeyword(data: Uint8Array): boolean {
  return [...KEYWORD, "\0"].every((character, index) => data[index] === character.charCodeAt(0));
}

/** The text of our chunk; before it stand a language tag and a translated keyword, each with an end of its own. */
function textOf(data: Uint8Array): string | Refused {
  const flags = KEYWORD.length + 1;
  if (data[flags] !== 0) return { refusal: "compressed-figure", detail: "" };
  const language = data.indexOf(0, flags + FLAGS);
  const translated = language < 0 ? -1 : data.indexOf(0, language + 1);
  if (translated < 0) throw new DamagedPng("iTXt");
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(data.subarray(translated + 1));
}

/** The text that `withPngText` put into a picture; or why there is none. Source: PNG (Third Edition), section 5. */
export function pngTextIn(png: Uint8Array): string | Refused {
  if (!isPng(png)) return { refusal: "damaged-figure", detail: "PNG" };
  try {
    for (const { type, data } of chunksOf(png)) if (type === "iTXt" && startsWithKeyword(data)) return textOf(data);
    return { refusal: "no-view", detail: "" };
  } catch (error) {
    if (error instanceof DamagedPng) return { refusal: "damaged-figure", detail: error.message };
    // Of a decoder that meets what is no UTF-8.
    if (error instanceof TypeError) return { refusal: "damaged-figure", detail: "UTF-8" };
    throw error;
  }
}
