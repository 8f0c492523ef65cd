import type { Place, PlaceId, Problem, Span } from "../domain/schema.ts";
import type { ArticleText, Extraction, Tables } from "./Article.ts";
import { withFrontMatter } from "./frontMatter.ts";
import type { SharedName } from "./persons/sharedNames.ts";
import { readStages } from "./readStages.ts";
import { isForeign } from "./stage1Clean.ts";
import type { Passage } from "./stage2Passages.ts";

function titleOf({ text, metadata }: ArticleText, passages: readonly Passage[]): string | null {
  if (metadata.title) return metadata.title;
  const heading = passages.find(({ kind }) => kind !== "furniture");
  return heading?.kind === "heading" ? text.slice(heading.start, heading.end) : null;
}

function unreadProblem(text: string, span: Span): Problem {
  return { message: `no rule could tell whom “${text.slice(span.start, span.end)}” is about`, span };
}

function sharedNameProblem(text: string, { bearers, start, end }: SharedName): Problem {
  const names = bearers.map(({ name }) => name).join(" or ");
  return { message: `“${text.slice(start, end)}” may be ${names}`, span: { start, end } };
}

/** Lines in another script are named once, by the first of them. */
function foreignProblem(text: string, passages: readonly Passage[]): Problem[] {
  const foreign = passages.find(({ kind, start, end }) => kind === "furniture" && isForeign(text.slice(start, end)));
  if (foreign === undefined) return [];
  const { start, end } = foreign;
  return [{ message: "the rules read English only; lines in another script were not read", span: { start, end } }];
}

/**
 * Turns an article's text into incidents with their evidence. Pure: the same text and tables give the same result.
 * Never throws on any text; what it cannot understand is among the problems.
 */
export function extract(article: ArticleText, tables: Tables): Extraction {
  const { passages, cast, told, resolution, validated } = readStages(article, tables);
  const { incidents, problems } = validated;
  const places: Record<PlaceId, Place> = {};
  for (const { placeId } of incidents) {
    const place = placeId === null ? null : tables.gazetteer.byId(placeId);
    if (placeId !== null && place !== null) places[placeId] = place;
  }
  const unread = told.flatMap((each) => each.unread).map((span) => unreadProblem(article.text, span));
  const shared = cast.sharedNames.map((name) => sharedNameProblem(article.text, name));
  return {
    title: titleOf(withFrontMatter(article), passages),
    incidents,
    places,
    problems: [...unread, ...shared, ...foreignProblem(article.text, passages), ...resolution.problems, ...problems],
  };
}
