import type { Article, Place, PlaceId } from "../../domain/schema.ts";
import { INDENT, listed } from "../reading/listed.ts";

/** What the text of a dataset is made of. */
export interface DatasetParts {
  places: Readonly<Record<PlaceId, Place>>;
  articles(): Iterable<Article>;
  /** The incidents as they stand in their list, in pieces without the commas between them. */
  incidentTexts(): Iterable<string>;
}

function* textsOf(articles: Iterable<Article>): Iterable<string> {
  for (const article of articles) yield listed([article]);
}

function* list(name: string, texts: Iterable<string>): Iterable<string> {
  let isEmpty = true;
  for (const text of texts) {
    yield `${isEmpty ? ` "${name}": [` : ","}\n${text}`;
    isEmpty = false;
  }
  yield isEmpty ? ` "${name}": []` : "\n ]";
}

/** The text of `dataset.json` in pieces: together what `JSON.stringify(dataset, null, 1)` and a line end give. */
export function* datasetText(parts: DatasetParts): Iterable<string> {
  yield '{\n "schemaVersion": 1,\n';
  yield* list("articles", textsOf(parts.articles()));
  yield `,\n${JSON.stringify({ places: parts.places }, null, INDENT).slice("{\n".length, -"\n}".length)},\n`;
  yield* list("incidents", parts.incidentTexts());
  yield "\n}\n";
}
