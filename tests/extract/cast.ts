import { clean } from "../../src/extract/stage1Clean.ts";
import { toPassages } from "../../src/extract/stage2Passages.ts";
import { findMentions } from "../../src/extract/stage3Mentions.ts";
import { castPersons } from "../../src/extract/stage4Persons.ts";
import { tables } from "./tables.ts";

/** The people of a text and what is known of them. */
export function cast(text: string) {
  const reads = toPassages(text, clean(text)).map((passage) => findMentions(text, passage, tables));
  return castPersons(text, reads, tables);
}

/** The names of the people of a text, each with its other spellings. */
export function castNames(text: string): string[][] {
  return cast(text).persons.map(({ name, aliases }) => [name, ...aliases]);
}
