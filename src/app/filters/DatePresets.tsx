import { ListBox } from "react-aria-components/ListBox";
import { datePresetsOf } from "../../domain/datePresets.ts";
import { byDate, type DateKey, UNDATED } from "../../domain/dimension.ts";
import type { Dates } from "../../domain/facets/dates.ts";
import { overlaps } from "../../domain/impreciseDate.ts";
import type { Selection } from "../../domain/selection.ts";
import { addTallies, type Tally } from "../../domain/tally.ts";
import type { Words } from "../../domain/words/Words.ts";
import { CountedOption } from "./CountedOption.tsx";
import { useFirstFocus } from "./useFirstFocus.ts";

const EVERYTHING = "everything";

interface Preset {
  id: string;
  label: string;
  dates: Dates;
  total: Tally;
}

function sumOf(counts: ReadonlyMap<DateKey, Tally>, isIn: (date: DateKey) => boolean): Tally {
  return addTallies([...counts].filter(([date]) => isIn(date)).map(([, total]) => total));
}

function presetsFor(all: Selection, others: Selection, words: Words): Preset[] {
  const counts = others.countBy(byDate);
  const ranges = datePresetsOf(all).map(({ name, range }) => ({
    id: name,
    label: words.choosing.preset(name),
    dates: range,
    total: sumOf(counts, (date) => date !== UNDATED && overlaps(date, range.from, range.to)),
  }));
  const undated: Dates = UNDATED;
  return [
    { id: EVERYTHING, label: words.choosing.everything, dates: null, total: others.total },
    ...ranges,
    {
      id: UNDATED,
      label: words.app.filters.undated,
      dates: undated,
      total: sumOf(counts, (date) => date === UNDATED),
    },
  ];
}

function isSame(a: Dates, b: Dates): boolean {
  if (a === null || b === null || a === UNDATED || b === UNDATED) return a === b;
  return a.from === b.from && a.to === b.to;
}

interface DatePresetsProps {
  /** Of which the ranges are made. */
  all: Selection;
  /** What passes the other filters; it is counted beside each range. */
  others: Selection;
  dates: Dates;
  onChange(dates: Dates): void;
  shouldFocus: boolean;
  words: Words;
}

/** One press for the ranges that readers ask for most. */
export function DatePresets({ all, others, dates, onChange, shouldFocus, words }: DatePresetsProps) {
  const list = useFirstFocus(shouldFocus);
  const presets = presetsFor(all, others, words);
  const chosen = presets.find((preset) => isSame(preset.dates, dates));
  return (
    <ListBox
      ref={list}
      className="filter-options"
      aria-label={words.choosing.presets}
      items={presets}
      selectionMode="single"
      selectedKeys={chosen === undefined ? [] : [chosen.id]}
      disallowEmptySelection
      escapeKeyBehavior="none"
      onSelectionChange={(keys) => {
        const preset = presets.find(({ id }) => keys !== "all" && keys.has(id));
        if (preset !== undefined) onChange(preset.dates);
      }}
    >
      {({ id, label, total }) => <CountedOption id={id} label={label} total={total} words={words} />}
    </ListBox>
  );
}
