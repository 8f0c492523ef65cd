import type { Place, PlaceId } from "../../domain/schema.ts";
import { INDENT } from "../reading/listed.ts";

/** Some members of a list as they stand in it, without the commas around them; as text, or as the bytes of it. */
export type ListedText = string | Uint8Array;

/** What the text of a dataset is made of. */
export interface DatasetParts {
  places: Readonly<Record<PlaceId, Place>>;
  articleTexts(): Iterable<ListedText>;
  incidentTexts(): Iterable<ListedText>;
}

const HEAD = '{\n "schemaVersion": 1,\n';
const TAIL = "\n}\n";
const LIST_END = "\n ]";

function listBeginning(name: string): string {
  return ` "${name}": [\n`;
}

/** Where there is an article, the first begins after this. */
export const BEFORE_ARTICLES = `${HEAD}${listBeginning("articles")}`;
/** Where there is an incident, this follows the last. */
export const AFTER_INCIDENTS = `${LIST_END}${TAIL}`;

function* list(name: string, texts: Iterable<ListedText>): Iterable<ListedText> {
  let isEmpty = true;
  for (const text of texts) {
    yield isEmpty ? listBeginning(name) : ",\n";
    yield text;
    isEmpty = false;
  }
  yield isEmpty ? ` "${name}": []` : LIST_END;
}

/** The text of `dataset.json` in pieces: together what `JSON.stringify(dataset, null, 1)` and a line end give. */
export function* datasetText(parts: DatasetParts): Iterable<ListedText> {
  yield HEAD;
  yield* list("articles", parts.articleTexts());
  yield `,\n${JSON.stringify({ places: parts.places }, null, INDENT).slice("{\n".length, -"\n}".length)},\n`;
  yield* list("incidents", parts.incidentTexts());
  yield TAIL;
}
