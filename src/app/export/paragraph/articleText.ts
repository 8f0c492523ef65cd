import { asBackground } from "../../../domain/asBackground.ts";
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

/** Who is left out of the views and why, and that background is not counted; nothing where nobody is left out. */
function* limits({ dataset, filter }: DataSource, words: Words): Generator<string> {
  const { reconcile: texts } = words.app;
  const out = reconcile(select(dataset, filter))
    .map(([, apart]) => apart)
    .filter(({ total }) => total.incidents > 0)
    .map(({ name, total }) => texts.part(total, texts[name]));
  if (out.length > 0) yield words.articleText.limits(out);
  const background = filter.told === "background" ? 0 : select(dataset, asBackground(filter)).reports;
  if (background > 0) yield words.articleText.sentence(texts.background(background));
}

/** The view in whole sentences: its summary, who is left out, and what is inferred. Its numbers are those of the page. */
export function* paragraph(source: DataSource, words: Words): Generator<string> {
  const selection = select(source.dataset, source.filter);
  if (source.dataset.synthetic) yield words.figure.synthetic;
  yield words.summary(summarise(selection), source.dataset.places);
  yield* limits(source, words);
  const inferred = words.certainty.inferred(inferredIn(selection));
  if (inferred !== "") yield inferred;
}

function sources(selection: Selection, { figure, articleText: texts }: Words): string {
  const { listed, more } = listedSources(selection);
  const named = listed.length === 0 ? [figure.noSource] : listed.map(figure.source);
  return texts.sources(listed.length + more, more === 0 ? named : [...named, figure.moreSources(more)]);
}

/** The link is said where others can follow it, and with it that a part of the filter is not in it. */
function* link({ permalink, filter, dataset }: DataSource, words: Words): Generator<string> {
  const reachable = publicLink(permalink);
  if (reachable === null) return;
  yield reachable;
  if (writeFilter(filter, dataset).kept.length > 0) yield words.figure.partNotInLink;
}

/** Where a view comes from, in sentences: articles, filter, state of the data, link. */
export function* citation(source: DataSource, words: Words): Generator<string> {
  const { filter, dataset, datasetVersion } = source;
  const { figure, articleText: texts } = words;
  const selection = select(dataset, filter);
  const chosen = chosenInWords(filter, words, dataset);
  const found = dataDate(selection);
  yield sources(selection, words);
  yield texts.data;
  yield texts.sentence(chosen.length === 0 ? figure.noFilter : figure.filter(chosen));
  yield texts.sentence(found === null ? figure.dataDate.unknown : figure.dataDate[found.of](found.date));
  yield texts.sentence(datasetVersion === null ? figure.dataVersionUnknown : figure.dataVersion(datasetVersion));
  yield* link(source, words);
}

/** A paragraph for an article and, a line below, its citation. */
export function articleText(source: DataSource, words: Words): string {
  return [paragraph, citation].map((part) => [...part(source, words)].join(" ")).join("\n\n");
}
