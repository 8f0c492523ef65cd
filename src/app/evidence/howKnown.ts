import type { PartBasis } from "../../domain/basis.ts";
import { reasonOf } from "../../domain/reasonOf.ts";
import type { Article, Incident } from "../../domain/schema.ts";
import type { Words } from "../../domain/words/Words.ts";
import { areInOneSentence } from "./areInOneSentence.ts";
import type { Fact, FactSource } from "./factsOf.ts";
import { type ArticlePlace, placeInArticle } from "./placeInArticle.ts";

/** Where facts are looked up: the text is null while or where it is not there. */
export interface Reading {
  incident: Incident;
  article: Article;
  text: string | null;
}

/** The places of some words in plain words, each once; that of the outcome is "the same paragraph". */
function placesInWords(sources: readonly FactSource[], { incident, article, text }: Reading, words: Words): string {
  if (text === null) return "";
  const placeOf = (span: { start: number }) => placeInArticle(text, article, span);
  const outcome = new Set<ArticlePlace>((incident.evidence.status ?? []).map(placeOf));
  const isOutcome = sources.every(({ field }) => field === "status");
  const said = sources.map(placeOf).map((place) => words.evidence.place(place, !isOutcome && outcome.has(place)));
  return words.list([...new Set(said)]);
}

/** Whether the outcome is told of a person by a shorter name, or by none, and the name stands apart from it. */
function isNamedApart({ field }: Fact, sources: readonly FactSource[], { incident, text }: Reading): boolean {
  const outcome = incident.evidence.status ?? [];
  if (field !== "person" || text === null || outcome.length === 0) return false;
  return !sources.some((source) => outcome.some((span) => areInOneSentence(text, source, span)));
}

/**
 * How a fact, or a part of it, is known, in plain words: for one that is not stated, from where it is carried over, or
 * why concluded.
 */
export function howKnown({ part, basis }: PartBasis, fact: Fact, reading: Reading, words: Words): string {
  const { evidence, bases } = words;
  const { bases: parts, sources } = fact;
  const weakest = sources.filter((source) => source.basis === basis && (parts.length === 1 || source.field === part));
  const places = placesInWords(weakest, reading, words);
  if (basis === "stated" && isNamedApart(fact, weakest, reading)) return evidence.namedIn(places);
  if (basis === "stated" || places === "") return bases[basis].explained;
  if (basis === "inherited") return evidence.inheritedFrom(places);
  const reasons = new Set(weakest.map(({ rule }) => reasonOf(rule)).filter((reason) => reason !== null));
  const said = [...reasons].map((reason) => evidence.reasons[reason]);
  return said.length === 0 ? evidence.inferredFrom(places) : words.list(said);
}
