import { createReadStream } from "node:fs";
import { stampOf } from "../articles/stampOf.ts";
import { INDENT } from "../reading/listed.ts";

const BEGIN = ["{", `${" ".repeat(INDENT)}"schemaVersion": 1,`];
const END = `${" ".repeat(INDENT)}"places": {`;
/** Read at once: bytes. */
const PIECE = 1 << 18;
const FILE = new RegExp(`^ {${3 * INDENT}}"file": (?<file>".*"),$`, "u");

/** Its lines, some at a time; what follows the end of the last is none. */
async function* linesIn(text: AsyncIterable<string>): AsyncIterable<readonly string[]> {
  let rest = "";
  for await (const piece of text) {
    const lines = (rest + piece).split("\n");
    rest = lines.pop() ?? "";
    yield lines;
  }
}

/**
 * The files of the articles that a dataset tells of, without reading all of it; none where there is no such dataset, or
 * it is not one that a build wrote.
 */
async function filesOf(dataset: string): Promise<string[]> {
  const files: string[] = [];
  const stream = createReadStream(dataset, { encoding: "utf8", highWaterMark: PIECE });
  try {
    let number = 0;
    for await (const lines of linesIn(stream))
      for (const line of lines) {
        if (line.startsWith(END)) return files;
        if (number < BEGIN.length && line !== BEGIN[number]) return [];
        number += 1;
        const file = FILE.exec(line)?.groups?.file;
        if (file !== undefined) files.push(JSON.parse(file));
      }
    return [];
  } catch {
    // There is none, or it is a folder or no text.
    return [];
  } finally {
    stream.destroy();
  }
}

/** The same, read ahead; anew where another build has put its own dataset there meanwhile. */
export function filesAhead(dataset: string): () => Promise<string[]> {
  const stamp = stampOf(dataset).text;
  const files = filesOf(dataset);
  return () => (stampOf(dataset).text === stamp ? files : filesOf(dataset));
}
