import type { Place, PlaceId, Problem, Span } from "../domain/schema.ts";
import type { ArticleText, Extraction, Tables } from "./Article.ts";
import { clean } from "./stage1Clean.ts";
import { type Passage, toPassages } from "./stage2Passages.ts";
import { findMentions } from "./stage3Mentions.ts";
import { castPersons } from "./stage4Persons.ts";
import { findFrames } from "./stage5Frames.ts";
import { resolve } from "./stage6Resolve.ts";
import { toIncidents } from "./stage7Incidents.ts";
import { validate } from "./stage8Validate.ts";

function titleOf({ text, metadata }: ArticleText, passages: readonly Passage[]): string | null {
  if (metadata.title) return metadata.title;
  const heading = passages.find(({ kind }) => kind !== "furniture");
  return heading?.kind === "heading" ? text.slice(heading.start, heading.end) : null;
}

function unreadProblem(text: string, span: Span): Problem {
  return { message: `no rule could tell whom “${text.slice(span.start, span.end)}” is about`, span };
}

/**
 * Turns an article's text into incidents with their evidence. Pure: the same text and tables give the same result.
 * Never throws on any text; what it cannot understand is among the problems.
 */
export function extract(article: ArticleText, tables: Tables): Extraction {
  const { text, metadata } = article;
  const passages = toPassages(text, clean(text));
  const cast = castPersons(
    text,
    passages.map((passage) => findMentions(text, passage, tables)),
  );
  const told = cast.reads.map((read) => findFrames(text, read));
  const frames = told.flatMap((each) => each.frames);
  const resolution = resolve(text, frames, cast, metadata.published ?? null, tables);
  const found = toIncidents(article, resolution.strands, cast, resolution.circumstances);
  const { incidents, problems } = validate(found, article, tables.gazetteer);
  const places: Record<PlaceId, Place> = {};
  for (const { placeId } of incidents) {
    const place = placeId === null ? null : tables.gazetteer.byId(placeId);
    if (placeId !== null && place !== null) places[placeId] = place;
  }
  const unread = told.flatMap((each) => each.unread).map((span) => unreadProblem(text, span));
  return {
    title: titleOf(article, passages),
    incidents,
    places,
    problems: [...unread, ...resolution.problems, ...problems],
  };
}
