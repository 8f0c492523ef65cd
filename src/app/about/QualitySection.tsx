import { useQuery } from "@tanstack/react-query";
import { QUALITY_FIELDS, QUALITY_PARTS, type Quality } from "../../domain/quality.ts";
import type { Words } from "../../domain/words/Words.ts";
import { Scrollable } from "../Scrollable.tsx";
import { qualityQuery } from "./qualityQuery.ts";

/** How good extraction is, in the figures of the evaluation itself: they are read from its file, never retyped. */
export function QualitySection({ words }: { words: Words }) {
  const { quality } = words.app.about;
  const { data, isError } = useQuery(qualityQuery);
  return (
    <section>
      <h3>{quality.title}</h3>
      <p>{quality.explained}</p>
      {data === undefined ? (
        <p className="app-note">{isError ? quality.missing : quality.loading}</p>
      ) : (
        <>
          <p>{quality.inShort(data)}</p>
          <QualityTable figures={data} words={words} />
          <p className="app-note">{quality.weak}</p>
        </>
      )}
    </section>
  );
}

interface QualityTableProps {
  figures: Quality;
  words: Words;
}

/** In the order in which they are shown. */
const MEASURES = ["precision", "recall", "f1"] as const;

function QualityTable({ figures, words }: QualityTableProps) {
  const { quality } = words.app.about;
  return (
    <Scrollable className="about-quality" aria-label={quality.title}>
      <table>
        <thead>
          <tr>
            <td />
            {QUALITY_PARTS.map((part) => (
              <th key={part} colSpan={3} scope="colgroup">
                {quality.parts[part]}
                <small>{quality.articles(figures[part].articles)}</small>
              </th>
            ))}
          </tr>
          <tr>
            <td />
            {QUALITY_PARTS.map((part) =>
              MEASURES.map((measure) => (
                <th key={`${part} ${measure}`} scope="col">
                  {quality.measures[measure]}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {QUALITY_FIELDS.map((field) => (
            <tr key={field} data-all={field === "all" || undefined}>
              <th scope="row">{quality.fields[field]}</th>
              {QUALITY_PARTS.map((part) => {
                const measured = figures[part].fields[field];
                return MEASURES.map((measure) => (
                  <td key={`${part} ${measure}`} title={quality.facts(measured.n)}>
                    {words.percent(measured[measure])}
                  </td>
                ));
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrollable>
  );
}
