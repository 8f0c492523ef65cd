import { inferredIn } from "../../../domain/certainty.ts";
import { writeFilter } from "../../../domain/filter.ts";
import { type Selection, select } from "../../../domain/selection.ts";
import { summarise } from "../../../domain/summary.ts";
import type { Words } from "../../../domain/words/Words.ts";
import { dataDate } from "../../../figure/dataDate.ts";
import { chosenInWords } from "../../../figure/filterInWords.ts";
import { listedSources } from "../../../figure/sourcesOf.ts";
import { reconcile } from "../../summary/reconcile.ts";
import type { DataSource } from "../data/DataRequest.ts";
import { publicLink } from "./publicLink.ts";

/** A view of which is written: what was asked for, and what passes every facet of its filter. */
interface WrittenView extends DataSource {
  selection: Selection;
}

/** Who is left out of the views and why, and that background is not counted; none where nobody is left out. */
function limits({ dataset, filter, selection }: WrittenView, words: Words): string[] {
  const { reconcile: texts } = words.app;
  const out = reconcile(selection)
    .map(([, apart]) => apart)
    .filter(({ total }) => total.incidents > 0)
    .map(({ name, total }) => texts.part(total, texts[name]));
  const background = filter.told === "background" ? 0 : select(dataset, { ...filter, told: "background" }).reports;
  return [
    ...(out.length === 0 ? [] : [words.articleText.limits(out)]),
    ...(background === 0 ? [] : [words.articleText.sentence(texts.background(background))]),
  ];
}

/** What the reader sees, in whole sentences: the summary, who is left out of the views, and what is inferred. */
function paragraph(view: WrittenView, words: Words): string[] {
  const { selection, dataset } = view;
  const inferred = words.certainty.inferred(inferredIn(selection));
  return [
    words.summary(summarise(selection), dataset.places),
    ...limits(view, words),
    ...(inferred === "" ? [] : [inferred]),
  ];
}

function sources({ selection }: WrittenView, { figure, articleText: texts }: Words): string {
  const { listed, more } = listedSources(selection);
  const named = listed.length === 0 ? [figure.noSource] : listed.map(figure.source);
  return texts.sources(listed.length + more, more === 0 ? named : [...named, figure.moreSources(more)]);
}

/** The link is said where others can follow it, and with it what of the filter is not in it. */
function link({ permalink, filter, dataset }: WrittenView, words: Words): string[] {
  const reachable = publicLink(permalink);
  if (reachable === null) return [];
  return writeFilter(filter, dataset).kept.length === 0 ? [reachable] : [reachable, words.figure.partNotInLink];
}

/** Where the paragraph comes from: articles, filter, state of the data, link. */
function citation(view: WrittenView, words: Words): string[] {
  const { filter, dataset, datasetVersion, selection } = view;
  const { figure, articleText: texts } = words;
  const chosen = chosenInWords(filter, words, dataset);
  const found = dataDate(selection);
  return [
    sources(view, words),
    texts.data,
    texts.sentence(chosen.length === 0 ? figure.noFilter : figure.filter(chosen)),
    texts.sentence(found === null ? figure.dataDate.unknown : figure.dataDate[found.of](found.date)),
    texts.sentence(datasetVersion === null ? figure.dataVersionUnknown : figure.dataVersion(datasetVersion)),
    ...link(view, words),
  ];
}

/** The view as a paragraph for an article and, a line below, its citation. Its numbers are those of the page. */
export function articleText(source: DataSource, words: Words): string {
  const view = { ...source, selection: select(source.dataset, source.filter) };
  return [paragraph(view, words), citation(view, words)].map((sentences) => sentences.join(" ")).join("\n\n");
}
