import { useState } from "react";
import type { Filter } from "../../../domain/facets/facets.ts";
import { writeFilter } from "../../../domain/filter.ts";
import type { Dataset } from "../../../domain/schema.ts";
import type { Language } from "../../../domain/words/Language.ts";
import type { Theme } from "../../../figure/palette.ts";
import type { View } from "../../../views/View.ts";
import type { Composition } from "./Composition.ts";
import { remember, rememberedHabits, rememberedTexts } from "./sessionMemory.ts";

interface Beginning {
  views: readonly View[];
  /** The view to begin with; null for all of them. */
  view: string | null;
  dataset: Dataset;
  filter: Filter;
  language: Language;
  theme: Theme;
}

function subjectOf({ view, dataset, filter }: Beginning): string {
  const { address, kept } = writeFilter(filter, dataset);
  return JSON.stringify([view, ...address, ...kept]);
}

function begin(beginning: Beginning): Composition {
  const { views, view, language, theme } = beginning;
  return {
    sheet: "web",
    extent: "data",
    format: "svg",
    scale: 2,
    language,
    theme,
    ...rememberedHabits(),
    ...rememberedTexts(subjectOf(beginning)),
    views: view === null ? views.map(({ name }) => name) : [view],
  };
}

/** The composition an author is at; it begins as the last one of the session ended. */
export function useComposition(beginning: Beginning) {
  const [composition, setComposition] = useState(() => begin(beginning));
  const change = (changed: Partial<Composition>) => {
    const next = { ...composition, ...changed };
    setComposition(next);
    remember(next, subjectOf(beginning));
  };
  return { composition, change };
}
