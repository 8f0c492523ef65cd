import type { Article, Incident, Place, PlaceId } from "../domain/schema.ts";
import type { ArrowTable } from "./ArrowTable.ts";
import { COLUMNS_OF_ARTICLE } from "./columnsOfArticle.ts";
import { columnsOfIncident } from "./columnsOfIncident.ts";
import { endingOf } from "./ending.ts";
import { GatheredTable } from "./gathering/GatheredTable.ts";
import { FORMAT, HEADER_KEY, type Header } from "./header.ts";
import type { StoredTables } from "./tablesIn.ts";

/** Rows of an earlier file, from one to another; the articles of incidents stand by so many rows further on. */
export interface CopiedRows {
  from: number;
  to: number;
  moved: number;
}

/** A dataset that may come one member after the other, in its order. */
export interface ColumnsSource {
  readonly synthetic?: true | undefined;
  readonly places: Readonly<Record<PlaceId, Place>>;
  readonly articles: Iterable<Article | CopiedRows>;
  readonly incidents: Iterable<Incident | CopiedRows>;
  /** What rows are copied from. */
  readonly earlier?: StoredTables | undefined;
}

/** Members as they come, and rows that are copied. */
function gather<Member extends object, Name extends string>(
  table: GatheredTable<Member, Name>,
  members: Iterable<Member | CopiedRows>,
  earlier: ArrowTable | undefined,
): void {
  const copy = earlier && table.copierOf(earlier);
  for (const each of members)
    if (!("moved" in each)) table.push(each);
    else if (copy) copy(each.from, each.to, each.moved);
    else throw new RangeError("there is no table to copy rows from");
}

/**
 * The columnar file of a dataset, in pieces: an Arrow stream of the incidents, which any reader of Arrow opens, one of the
 * articles, and where that begins. `sha256` is that of the `dataset.json` that says the same. Throws a RangeError where
 * an incident is of an article that is not there.
 */
export function writeColumns(source: ColumnsSource, sha256: string): Uint8Array[] {
  const rows = new Map<string, number>();
  const articles = new GatheredTable(COLUMNS_OF_ARTICLE, ({ id }, row) => rows.set(id, row));
  const incidents = new GatheredTable(
    columnsOfIncident((id) => {
      const row = rows.get(id);
      if (row === undefined) throw new RangeError(`there is no article ${id}`);
      return row;
    }),
  );
  gather(articles, source.articles, source.earlier?.articles);
  gather(incidents, source.incidents, source.earlier?.incidents);
  const header: Header = {
    format: FORMAT,
    schemaVersion: 1,
    ...(source.synthetic === true ? { synthetic: true } : {}),
    dataset: sha256,
    articles: articles.length,
    incidents: incidents.length,
    places: source.places,
  };
  const first = incidents.finish(new Map([[HEADER_KEY, JSON.stringify(header)]]));
  const second = articles.finish(new Map());
  return [first, second, endingOf(first, second)];
}
