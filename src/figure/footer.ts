import { inferredIn } from "../domain/certainty.ts";
import { writeFilter } from "../domain/filter.ts";
import { type Block, beside, paragraph, stack } from "./Block.ts";
import { dataDate } from "./dataDate.ts";
import type { Figure } from "./Figure.ts";
import { svg } from "./SvgNode.ts";
import { hasForm } from "./sheet.ts";
import { listedSources, MOST_SOURCES_ON_FORM } from "./sourcesOf.ts";
import type { TextStyles } from "./textStyles.ts";

const THREE_COLUMNS = 720;
const GUTTER = 40;

interface Note {
  label: string;
  lines: readonly string[];
}

function sourceNote(figure: Figure): Note {
  const { words, selection, sheet } = figure;
  const { listed, more } = listedSources(selection, hasForm(sheet) ? MOST_SOURCES_ON_FORM : undefined);
  const lines = listed.flatMap((article) => [
    words.figure.source(article),
    ...(article.url === null ? [] : [article.url]),
  ]);
  if (more > 0) lines.push(words.figure.moreSources(more));
  return {
    label: words.figure.sources(listed.length + more),
    lines: lines.length > 0 ? lines : [words.figure.noSource],
  };
}

function dataNote({ selection, filter, datasetVersion, words }: Figure): Note {
  const found = dataDate(selection);
  const { dataDate: dated, dataVersion, dataVersionUnknown, counting, synthetic } = words.figure;
  return {
    label: words.figure.data,
    lines: [
      ...(selection.dataset.synthetic ? [synthetic] : []),
      found === null ? dated.unknown : dated[found.of](found.date),
      datasetVersion === null ? dataVersionUnknown : dataVersion(datasetVersion),
      ...(filter.told === "reported" ? [counting] : []),
      words.certainty.inferred(inferredIn(selection)),
    ],
  };
}

function linkNote({ permalink, filter, selection, words }: Figure): Note {
  const { kept } = writeFilter(filter, selection.dataset);
  if (permalink === "") return { label: words.figure.link, lines: [] };
  return { label: words.figure.link, lines: kept.length === 0 ? [permalink] : [permalink, words.figure.partNotInLink] };
}

function creditNote({ panels, words }: Figure): Note {
  return { label: words.figure.credits, lines: [...new Set(panels.flatMap(({ drawing }) => drawing.attributions))] };
}

/** Where the figure comes from: sources, state of the data, link and credits. */
export function footer(figure: Figure, width: number, styles: TextStyles): Block {
  const column = width < THREE_COLUMNS ? width : (width - 2 * GUTTER) / 3;
  const noteBlock = ({ label, lines }: Note): Block => {
    const texts = lines.map((line) => paragraph(line, styles.note, column));
    return texts.length === 0 ? { height: 0, nodes: [] } : stack([paragraph(label, styles.label, column), ...texts], 2);
  };
  const sources = noteBlock(sourceNote(figure));
  const data = noteBlock(dataNote(figure));
  const links = stack([noteBlock(linkNote(figure)), noteBlock(creditNote(figure))], 16);
  const columns =
    column === width
      ? stack([sources, data, links], 16)
      : beside([sources, data, links].map((block, index) => ({ x: index * (column + GUTTER), block })));
  const rule: Block = { height: 1, nodes: [svg("rect", { width, height: 1, fill: styles.note.fill, opacity: 0.4 })] };
  return stack([rule, columns], 16);
}
