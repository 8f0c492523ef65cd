import { lengthBinOf } from "../../../domain/length.ts";
import { placeNameOf } from "../../../domain/placeName.ts";
import type { Selection } from "../../../domain/selection.ts";
import type { Words } from "../../../domain/words/Words.ts";

export interface MarkInWords {
  who: string;
  /** Sentence, status, place and date, as far as they are stated. */
  facts: readonly string[];
}

export function markInWords(row: number, selection: Selection, words: Words): MarkInWords {
  const incident = selection.row(row);
  const { person, count, sentence, status, placeId, date } = incident;
  const group = count === null ? words.table.groupOfUnstatedSize : words.table.group(count);
  const facts = [
    sentence === null ? words.withoutTerm(lengthBinOf(incident)) : words.term(sentence),
    words.statuses[status],
    placeId === null ? null : placeNameOf(selection.dataset.places, placeId),
    date === null ? null : words.date(date),
  ];
  return { who: person?.name ?? group, facts: facts.filter((fact) => fact !== null) };
}
