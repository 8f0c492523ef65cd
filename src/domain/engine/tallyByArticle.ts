import { emptyTally, type Tally, tallyIncident } from "../tally.ts";
import { type Archive, othersOf } from "./Archive.ts";
import { rowsOf } from "./bits.ts";
import type { Members } from "./Members.ts";
import { traitIn } from "./profileOf.ts";

/** What each article tells of, by its id: a case stands under every article that tells of it. */
export function tallyByArticle(archive: Archive, members: Members): ReadonlyMap<string, Tally> {
  const { columns, dataset, toldAgain } = archive;
  const countOf = traitIn(columns, "count");
  const tallies = new Map<number, Tally>();
  for (const lead of rowsOf(members.words, members.size)) {
    const told = new Set([columns.articleOf[lead] ?? 0]);
    if (toldAgain.has(lead)) for (const other of othersOf(archive, lead)) told.add(columns.articleOf[other] ?? 0);
    for (const article of told) {
      const tally = tallies.get(article) ?? emptyTally();
      tallies.set(article, tally);
      tallyIncident(tally, { count: countOf(lead) });
    }
  }
  return new Map(Array.from(tallies, ([article, tally]) => [dataset.articles.at(article)?.id ?? "", tally] as const));
}
