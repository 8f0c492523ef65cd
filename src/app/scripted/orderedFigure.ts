import { FACET_NAMES, type Filter } from "../../domain/facets/facets.ts";
import type { FigureOrder } from "../../domain/figureOrder.ts";
import type { Dataset } from "../../domain/schema.ts";
import { SETTING_NAMES } from "../../domain/settings/settings.ts";
import { LANGUAGES, type Language } from "../../domain/words/Language.ts";
import { PAPER_THEMES } from "../../figure/palette.ts";
import { SHEETS } from "../../figure/sheet.ts";
import { views } from "../../views/views.ts";
import { INCIDENT, LANGUAGE, readAddress, writeAddress } from "../address.ts";
import type { ReaderState } from "../createReaderStore.ts";
import type { FigureRequest } from "../export/drawFigure.ts";
import { loadWords } from "../language/loadWords.ts";
import type { VersionedDataset } from "../loading/datasetQuery.ts";

const NAMES: readonly string[] = [...FACET_NAMES, ...SETTING_NAMES, INCIDENT, LANGUAGE];

/** The value of an option, which must be one of a few. Throws a RangeError that names them. */
function known<Value extends string>(option: string, value: string, all: readonly Value[]): Value {
  const found = all.find((each) => each === value);
  if (found === undefined) throw new RangeError(`--${option} ${value}: it is none of ${all.join(", ")}`);
  return found;
}

/** What a page would leave out with a notice, or in silence, a script must not: its figure would show more than was asked for. */
function stateOf(address: string, dataset: Dataset): ReaderState {
  const { state, problems } = readAddress({ search: address, kept: [] }, dataset);
  const foreign = [...new URLSearchParams(address)].filter(([name]) => !NAMES.includes(name));
  const damaged = [...problems, ...foreign.map((entry) => entry.join("="))];
  if (damaged.length > 0) throw new RangeError(`--address: not understood: ${damaged.join(", ")}`);
  refuseSearchOfArticles(state.filter);
  return state;
}

function refuseSearchOfArticles({ text }: Filter): void {
  if (text.scope === "articles")
    throw new RangeError("--address: the words of the articles are searched on the page only; leave text=articles out");
}

function viewNames(wanted: string | null): readonly string[] {
  const all = views.map(({ name }) => name);
  if (wanted === null) return all;
  return [...new Set(wanted.split(","))].map((name) => known("views", name.trim(), all));
}

function languageOf(wanted: string | null, state: ReaderState): Language {
  return wanted === null ? (state.language ?? "en") : known("language", wanted, LANGUAGES);
}

/** The figure that is ordered. Rejects with a RangeError where the order asks for what there is not. */
export async function orderedFigure(
  order: FigureOrder,
  { dataset, version }: VersionedDataset,
): Promise<FigureRequest & { language: Language }> {
  const state = stateOf(order.address, dataset);
  const language = languageOf(order.language, state);
  return {
    views,
    choice: {
      views: viewNames(order.views),
      title: order.title,
      note: order.note ?? "",
      sheet: known("sheet", order.sheet ?? "web", SHEETS),
      theme: known("theme", order.theme ?? "light", PAPER_THEMES),
      extent: "data",
    },
    dataset,
    filter: state.filter,
    settings: state.settings,
    datasetVersion: version,
    permalink: `${order.site ?? ""}${writeAddress(state, dataset).search}`,
    language,
    words: await loadWords(language),
  };
}
