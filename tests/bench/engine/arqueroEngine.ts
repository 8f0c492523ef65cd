import { table } from "arquero";
import type { FacetName, Filter } from "../../../src/domain/facets/facets.ts";
import { emptyTally, type Tally } from "../../../src/domain/tally.ts";
import type { Tallies } from "./Aggregates.ts";
import { codedRows, type KeyedColumn } from "./codedRows.ts";
import { allBut, conditionsOf, type Grammar } from "./conditions.ts";
import type { MakeEngine } from "./Engine.ts";

const EXPRESSION: Grammar = {
  column: (name) => `d.${name}`,
  oneOf: (column, codes) => codes.map((code) => `${column} == ${code}`).join(" || "),
  contains: (column, word) => `op.indexof(${column}, ${JSON.stringify(word)}) >= 0`,
  and: "&&",
};
const SUMS = { people: "sum(d.people)", incidents: "count()", unnumbered: "sum(d.unnumbered)" };

type Counted = Tally & Partial<Record<KeyedColumn, number>>;

/** arquero: a filtered table for each view, grouped and rolled up. */
export const arqueroEngine: MakeEngine = async (rows) => {
  const coded = codedRows(rows);
  const { codes, keys, ...others } = coded;
  const all = table({ ...codes, ...others, articles: rows.map(({ articles }) => articles) });

  const counting = (filter: Filter) => {
    const conditions = conditionsOf(filter, coded, EXPRESSION);
    const passing = (except: FacetName | null) =>
      all.filter(`d => ${allBut(conditions, except, EXPRESSION.and).replaceAll(" = ", " == ")}`);
    const by = (from: ReturnType<typeof passing>, ...columns: KeyedColumn[]) =>
      from
        .groupby(...columns)
        .rollup(SUMS)
        .objects() as Counted[];
    const [every, withLength] = [passing(null), passing("length")];
    let reports = 0;
    const articles = new Set<number>();
    every.scan((row, { articles: column } = {}) => {
      const told = (column?.at(row ?? 0) ?? []) as readonly number[];
      reports += told.length;
      for (const article of told) articles.add(article);
    });
    return {
      places: by(passing("city"), "place"),
      dates: by(passing("dates"), "date"),
      lengths: by(withLength, "length", "status"),
      terms: by(withLength, "term"),
      charges: by(passing("charge"), "charge"),
      statuses: by(passing("status"), "status"),
      total: by(every),
      outcomes: by(every, "status", "place"),
      naming: by(every, "naming"),
      inferred: by(every, "inferred"),
      reports,
      articles: articles.size,
    };
  };
  const tally = ({ people, incidents, unnumbered }: Counted): Tally => ({
    people: people ?? 0,
    incidents,
    unnumbered: unnumbered ?? 0,
  });
  const flat = (counted: readonly Counted[], ...columns: KeyedColumn[]): Tallies =>
    new Map(
      counted
        .filter(({ incidents }) => incidents > 0)
        .map((each) => [columns.map((column) => keys[column][each[column] ?? 0]).join(" "), tally(each)] as const),
    );
  return {
    name: "arquero",
    async answer(filter) {
      const counted = counting(filter);
      return () => ({
        ...counted,
        places: flat(counted.places, "place"),
        dates: flat(counted.dates, "date"),
        lengths: flat(counted.lengths, "length", "status"),
        terms: flat(counted.terms, "term"),
        charges: flat(counted.charges, "charge"),
        statuses: flat(counted.statuses, "status"),
        total: counted.total[0] === undefined ? emptyTally() : tally(counted.total[0]),
        outcomes: flat(counted.outcomes, "status", "place"),
        naming: flat(counted.naming, "naming"),
        inferred: flat(counted.inferred, "inferred"),
      });
    },
  };
};
