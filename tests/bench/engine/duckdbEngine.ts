import { createRequire } from "node:module";
import { createDuckDB, NODE_RUNTIME, VoidLogger } from "@duckdb/duckdb-wasm/blocking";
import { tableFromArrays, tableToIPC } from "@uwdata/flechette";
import type { FacetName, Filter } from "../../../src/domain/facets/facets.ts";
import { emptyTally } from "../../../src/domain/tally.ts";
import type { Tallies } from "./Aggregates.ts";
import { type CodedRows, codedRows, type KeyedColumn } from "./codedRows.ts";
import { allBut, conditionsOf, type Grammar } from "./conditions.ts";
import type { MakeEngine } from "./Engine.ts";
import type { Row } from "./Row.ts";

const SQL: Grammar = {
  column: (name) => `"${name}"`,
  oneOf: (column, codes) => `${column} IN (${codes.join(", ")})`,
  contains: (column, word) => `contains(${column}, '${word.replaceAll("'", "''")}')`,
  and: "AND",
};
const SUMS =
  'sum("people")::DOUBLE AS people, count(*)::INTEGER AS incidents, sum("unnumbered")::INTEGER AS unnumbered';

async function openDatabase() {
  const dist = (file: string) => createRequire(import.meta.url).resolve(`@duckdb/duckdb-wasm/dist/${file}`);
  const bundles = {
    mvp: { mainModule: dist("duckdb-mvp.wasm"), mainWorker: dist("duckdb-node-mvp.worker.cjs") },
    eh: { mainModule: dist("duckdb-eh.wasm"), mainWorker: dist("duckdb-node-eh.worker.cjs") },
  };
  const database = await createDuckDB(bundles, new VoidLogger(), NODE_RUNTIME);
  await database.instantiate();
  return database.connect();
}

type Connection = Awaited<ReturnType<typeof openDatabase>>;

function insert(connection: Connection, name: string, columns: Parameters<typeof tableFromArrays>[0]): void {
  const bytes = tableToIPC(tableFromArrays(columns), { format: "stream" });
  if (bytes === null) throw new Error(`the table ${name} cannot be written`);
  connection.insertArrowFromIPCStream(bytes, { name, create: true });
}

function insertRows(connection: Connection, coded: CodedRows, rows: readonly Row[]): void {
  const { codes, first, last, background, people, unnumbered, text } = coded;
  const row = Int32Array.from(rows, (_, at) => at);
  insert(connection, "rows", { row, ...codes, first, last, background, people, unnumbered, text });
  const told = rows.flatMap(({ articles }, row) => articles.map((article) => ({ row, article })));
  insert(connection, "reports", {
    row: Int32Array.from(told, ({ row }) => row),
    article: Int32Array.from(told, ({ article }) => article),
  });
}

interface Sums {
  people: number;
  incidents: number;
  unnumbered: number;
}

interface Counted extends Sums {
  key: number;
  inner: number;
}

/** DuckDB in WebAssembly, in this process: a query for each thing that is counted. */
export const duckdbEngine: MakeEngine = async (rows) => {
  const connection = await openDatabase();
  const coded = codedRows(rows);
  insertRows(connection, coded, rows);
  const ask = <Answer>(query: string) => connection.query(query).toArray() as unknown as Answer[];

  const counting = (filter: Filter) => {
    const conditions = conditionsOf(filter, coded, SQL);
    const where = (except: FacetName | null) => allBut(conditions, except, SQL.and);
    const by = (column: KeyedColumn, except: FacetName | null) =>
      ask<Counted>(`SELECT "${column}" AS key, ${SUMS} FROM rows WHERE ${where(except)} GROUP BY 1`);
    const byBoth = (outer: KeyedColumn, inner: KeyedColumn, except: FacetName | null) =>
      ask<Counted>(
        `SELECT "${outer}" AS key, "${inner}" AS inner, ${SUMS} FROM rows WHERE ${where(except)} GROUP BY 1, 2`,
      );
    return {
      places: by("place", "city"),
      dates: by("date", "dates"),
      lengths: byBoth("length", "status", "length"),
      terms: by("term", "length"),
      charges: by("charge", "charge"),
      statuses: by("status", "status"),
      total: ask<Sums>(`SELECT ${SUMS} FROM rows WHERE ${where(null)}`),
      outcomes: byBoth("status", "place", null),
      naming: by("naming", null),
      inferred: by("inferred", null),
      told: ask<{ reports: number; articles: number }>(
        `SELECT count(*)::INTEGER AS reports, count(DISTINCT article)::INTEGER AS articles FROM reports
         WHERE row IN (SELECT row FROM rows WHERE ${where(null)})`,
      ),
    };
  };
  const tally = ({ people, incidents, unnumbered }: Sums) => ({
    people: people ?? 0,
    incidents,
    unnumbered: unnumbered ?? 0,
  });
  const flat = (counted: readonly Counted[], column: KeyedColumn): Tallies =>
    new Map(counted.map((each) => [coded.keys[column][each.key] ?? "", tally(each)]));
  const both = (counted: readonly Counted[], outer: KeyedColumn, inner: KeyedColumn): Tallies =>
    new Map(
      counted.map((each) => [`${coded.keys[outer][each.key]} ${coded.keys[inner][each.inner]}`, tally(each)] as const),
    );

  return {
    name: "DuckDB-WASM",
    async answer(filter) {
      const counted = counting(filter);
      return () => ({
        places: flat(counted.places, "place"),
        dates: flat(counted.dates, "date"),
        lengths: both(counted.lengths, "length", "status"),
        terms: flat(counted.terms, "term"),
        charges: flat(counted.charges, "charge"),
        statuses: flat(counted.statuses, "status"),
        total: counted.total[0] === undefined ? emptyTally() : tally(counted.total[0]),
        outcomes: both(counted.outcomes, "status", "place"),
        naming: flat(counted.naming, "naming"),
        inferred: flat(counted.inferred, "inferred"),
        reports: counted.told[0]?.reports ?? 0,
        articles: counted.told[0]?.articles ?? 0,
      });
    },
    close: async () => connection.close(),
  };
};
