import type { Span } from "../../../domain/schema.ts";
import { chargePhraseIn } from "../../lexicon/charges.ts";

/** The longest gloss behind an article of law, in characters. */
const LONGEST = 260;

/** The name of the code, a part, a bracket of letters: what may stand between a law and its gloss. */
const BETWEEN =
  /^(?:,? (?:part|paragraph|clause) [\w().]{1,6})?(?: \([a-z]\))?(?:,? (?:of |in )?(?:the )?(?:[\p{L}’']+ ){0,4}(?:Code(?: (?:of|on)(?: (?:the|of|and|on|\p{Lu}[\p{L}’']{0,20})){1,7})?|CC|CAO|CoAO|CoAP|KoAP)(?: of (?:the )?(?:RK|[\p{Lu}][\p{L}]+(?: [\p{Lu}][\p{L}]+){0,2})| RK)?)?/u;
/** A bracket, a quotation, a dash, or words that say what the article forbids. */
const GLOSS =
  /^(?: ?\((?!(?:part|p\.|art|about|approximately|around|see)\b)["“«]?(?=\p{L})([^()]{4,200}?)["”»]?\)|,? ["“«](?=\p{L})([^"”»]{4,200})["”»]| ?[–—-] (?=\p{Ll})([^,.;()]{4,120})|,? (?:which|that) (?:punishes|prohibits|covers|bans|criminali[sz]es|concerns|penali[sz]es|deals with|forbids|outlaws) ([^,.;()]{4,160})| \(?(?:on|about|for|against) (?=(?:the )?\p{Ll})([^,.;()]{4,120}))/u;
/** Words between commas, which are a gloss where they are those of a charge: "Article 353, assault on an officer, …". */
const ASIDE = /^, ((?:the )?\p{Ll}[^,.;()\n]{4,90})(?=[,.;])/u;

/** What an article says an article of law is about: "Article 405 (…)", "Article 490, Part 7 “…”". */
export function glossBehind(article: string, law: Span): Span | null {
  const behind = article.slice(law.end, law.end + LONGEST);
  const between = BETWEEN.exec(behind)?.[0] ?? "";
  const rest = behind.slice(between.length);
  const aside = ASIDE.exec(rest);
  const found = aside !== null && chargePhraseIn(aside[1] ?? "") !== null ? aside : GLOSS.exec(rest);
  const words = found?.slice(1).find((group) => group !== undefined);
  if (found === null || words === undefined) return null;
  const start = law.end + between.length + found[0].indexOf(words);
  return { start, end: start + words.length };
}
