import { addTallies, type Tally } from "../../domain/tally.ts";
import type { Words } from "../../domain/words/Words.ts";
import type { CountTable } from "../../views/CountTable.ts";
import { Scrollable } from "../Scrollable.tsx";

interface CountsAsTableProps {
  counts: CountTable;
  words: Words;
}

/** The table form of a view. Its last row is the sum of the others. */
export function CountsAsTable({ counts: { caption, heading, parts, rows }, words }: CountsAsTableProps) {
  const { counts } = words;
  const total = addTallies(rows.map((row) => row.total));
  const sums = parts.map((_, index) => rows.reduce((sum, row) => sum + (row.parts?.[index] ?? 0), 0));
  const hasGroups = total.unnumbered > 0;
  if (rows.length === 0) return <p className="frames-nothing">{counts.nothing}</p>;
  const cells = (tally: Tally, divided: readonly number[] | null) => (
    <>
      <td>{words.number(tally.people)}</td>
      {parts.map((part, index) => (
        <td key={part}>{divided === null ? "" : words.number(divided[index] ?? 0)}</td>
      ))}
      {hasGroups && <td>{words.number(tally.unnumbered)}</td>}
      <td>{words.number(tally.incidents)}</td>
    </>
  );
  return (
    <Scrollable className="frames-counts movement-waits" aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {[heading, counts.people, ...parts, ...(hasGroups ? [counts.groups] : []), counts.incidents].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">{row.name}</th>
              {cells(row.total, row.parts)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{counts.total}</th>
            {cells(total, sums)}
          </tr>
        </tfoot>
      </table>
    </Scrollable>
  );
}
