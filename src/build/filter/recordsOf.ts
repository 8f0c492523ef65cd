import type { Tables } from "../../extract/Article.ts";
import { readArticle } from "../../extract/readArticle.ts";
import { reasonOf } from "../reasonOf.ts";
import { articleOfLine } from "./articleOfLine.ts";
import type { Line } from "./linesOf.ts";

/**
 * What is written for one line: an incident each, with its article, its place and the passage that reports it; what could
 * not be understood of the article as `{"problem", …}`; and where there is no article in the line, an `{"error", …}`. The
 * case of an incident is left out: it is found over all articles, which a filter never has.
 */
function recordsOfText(text: string, number: number, tables: Tables): object[] {
  const given = articleOfLine(text);
  if ("error" in given) return [{ error: given.error, line: number, id: given.id }];
  const { received } = given;
  const { article, incidents, places } = readArticle(received, tables);
  const { problems, ...about } = article;
  return [
    ...incidents.map(({ caseId, ...incident }) => ({
      ...incident,
      article: about,
      place: incident.placeId === null ? null : (places[incident.placeId] ?? null),
      quoteText: received.text.slice(incident.quote.start, incident.quote.end),
    })),
    ...problems.map(({ message, span }) => ({ problem: message, span, line: number, id: article.id })),
  ];
}

/** The records of one line. Never throws. */
export function recordsOf(line: Line, number: number, tables: Tables): object[] {
  if ("tooLong" in line) return [{ error: `it is too long: ${line.tooLong} characters`, line: number, id: null }];
  if (line.text.trim() === "") return [];
  try {
    return recordsOfText(line.text, number, tables);
  } catch (error) {
    return [{ error: `its reading failed: ${reasonOf(error)}`, line: number, id: null }];
  }
}
