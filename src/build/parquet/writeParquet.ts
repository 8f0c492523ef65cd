import { fileWriter, ParquetWriter } from "hyparquet-writer";
import type { Article, Incident, Place, PlaceId } from "../../domain/schema.ts";
import { type Row, TYPES } from "./Column.ts";
import { columns } from "./columns.ts";

/** Rows that stand in memory at once. */
const ROW_GROUP = 20_000;

/** What the table is made of, in the order of the dataset. */
export interface ParquetSource {
  places: Readonly<Record<PlaceId, Place>>;
  articles(): Iterable<Article>;
  incidents(): Iterable<Incident>;
}

const schema = [
  { name: "incidents", num_children: columns.length },
  ...columns.map(({ name, type }) => ({ name, repetition_type: "OPTIONAL" as const, ...TYPES[type] })),
];

/** What the columns mean goes with the file. */
const meanings = JSON.stringify(Object.fromEntries(columns.map(({ name, meaning }) => [name, meaning])));

/** Each incident with its article: both come in the order of the articles, and many articles have no incident. */
function* rowsOf(source: ParquetSource): Iterable<Row> {
  const left = source.articles()[Symbol.iterator]();
  let article: Article | undefined;
  for (const incident of source.incidents()) {
    while (article?.id !== incident.articleId) {
      const next = left.next();
      if (next.done) throw new Error(`incident ${incident.id}: there is no article ${incident.articleId}`);
      article = next.value;
    }
    yield { incident, article, place: incident.placeId === null ? undefined : source.places[incident.placeId] };
  }
}

/** Writes the incidents as one flat table of Parquet, in groups of rows, so that there may be any number of them. */
export function writeParquet(path: string, source: ParquetSource): void {
  const parquet = new ParquetWriter({
    writer: fileWriter(path),
    schema,
    createdBy: "qamau",
    kvMetadata: [{ key: "columns", value: meanings }],
  });
  let rows: Row[] = [];
  const writeGroup = () => {
    const columnData = columns.map(({ name, cell }) => ({ name, data: rows.map((row) => cell(row) ?? null) }));
    parquet.write({ columnData, rowGroupSize: ROW_GROUP });
    rows = [];
  };
  for (const row of rowsOf(source)) if (rows.push(row) === ROW_GROUP) writeGroup();
  writeGroup();
  parquet.finish();
}
