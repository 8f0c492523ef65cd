import type { Mention } from "../../src/extract/Mention.ts";
import { clean } from "../../src/extract/stage1Clean.ts";
import { toPassages } from "../../src/extract/stage2Passages.ts";
import { findMentions } from "../../src/extract/stage3Mentions.ts";
import { tables } from "./tables.ts";

/** The words and values of all mentions of one kind that the rules see in a text. */
export function seen(text: string, kind: Mention["kind"]): [words: string, value: unknown][] {
  return toPassages(text, clean(text))
    .flatMap((passage) => findMentions(text, passage, tables).sightings)
    .map(({ mention }) => mention)
    .filter((mention) => mention.kind === kind)
    .map(({ start, end, value }) => [text.slice(start, end), value]);
}
