import type { Span } from "../../domain/schema.ts";
import type { Gender } from "../lexicon/givenNames.ts";
import type { Part } from "../lexicon/titles.ts";
import type { MentionOf } from "../Mention.ts";
import type { Read } from "../stage3Mentions.ts";
import type { NameParts } from "./NameParts.ts";
import type { SharedName } from "./sharedNames.ts";

/** One human being of an article, under whatever spellings it uses. */
export interface Person {
  name: string;
  aliases: string[];
  role: string | null;
  /** What the article says the person does in it by trade or office: a judge, a lawyer, the author of the article. */
  part: Part | null;
  gender: Gender | null;
  parts: NameParts;
  mentions: MentionOf<"person">[];
  /** Where the surname stands, when it was taken from a relative: "his son Timur". */
  surnameFrom: Span | null;
}

export interface Cast {
  persons: readonly Person[];
  reads: readonly Read[];
  /** Who a mention is; `null` for one that fits nobody or several. */
  personOf(mention: MentionOf<"person">): Person | null;
  /** Whom a word for several of one surname takes up: "the Akhmetovs"; nobody for any other. */
  familyOf(mention: MentionOf<"anaphor">): readonly Person[];
  /** Surnames that may be meant of several. */
  sharedNames: readonly SharedName[];
}
